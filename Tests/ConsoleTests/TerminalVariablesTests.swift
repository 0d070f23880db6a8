import Testing
import Typesetting

@testable import Console

@Suite("What the environment says about the terminal")
struct TerminalVariablesTests {
  private func variables(_ values: [String: String]) -> TerminalVariables {
    TerminalVariables { values[$0] }
  }

  @Test(
    "COLUMNS counts where it is a number",
    arguments: [("40", 40), ("", nil), ("0", nil), ("-3", nil), ("ancho", nil)]
      as [(String, Int?)])
  func columns(_ value: String, _ columns: Int?) {
    #expect(variables(["COLUMNS": value]).columns == columns)
    let size = TerminalSize(descriptor: -1, variables: variables(["COLUMNS": value]))
    #expect(size.columns == columns ?? 80)
  }

  @Test(
    "NO_COLOR counts where it holds anything", arguments: [("1", true), ("0", true), ("", false)])
  func noColour(_ value: String, _ refuses: Bool) {
    #expect(variables(["NO_COLOR": value]).refusesColour == refuses)
    #expect(!variables([:]).refusesColour)
  }

  @Test(
    "which terminals can move their cursor",
    arguments: [
      ("xterm-256color", true), ("linux", true), ("dumb", false), ("emacs", false), ("", false),
    ])
  func kinds(_ kind: String, _ can: Bool) {
    #expect(variables(["TERM": kind]).canMoveCursor == can)
    #expect(!variables([:]).canMoveCursor)
  }
}
