import Localization
import Testing

@testable import Shell

@Suite("The command that a line calls")
struct CalledCommandTests {
  @Test(
    "is the first word that is neither an option nor a value, the rest being left for it",
    arguments: [
      ("learn", "learn", ""), ("aprender mapa", "learn", "mapa"),
      ("--plain learn x", "learn", "--plain x"),
      ("--lang en learn --lang es", "learn", "--lang en --lang es"),
      ("--learner learn learn learn", "learn", "--learner learn learn"),
      ("learn -- scores", "learn", "-- scores"), ("", nil, ""), ("--version", nil, "--version"),
      ("lern x", nil, "lern x"), ("-- learn", nil, "-- learn"),
      ("--learner learn", nil, "--learner learn"),
    ] as [(String, String?, String)])
  func called(line: String, name: String?, rest: String) {
    let called = CalledCommand(line.split(separator: " ").map(String.init))
    #expect((called.type as? any Subcommand.Type)?.page.name == name)
    #expect(called.words.joined(separator: " ") == rest)
  }

  @Test("is told the options from both sides of its name, of which the later count")
  func options() throws {
    let words = ["--learner", "Ana", "--lang", "en", "scores", "--lang", "es", "--plain"]
    let given = try CalledCommand(words).parsed().shared.given
    #expect(given.learner == "Ana")
    #expect(given.language == .spanish)
    #expect(given.isPlain)
  }
}
