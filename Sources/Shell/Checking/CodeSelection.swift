import Authoring
import Diagnostics

/// Which codes are wanted: those that begin with one of the selected, and with none of the ignored.
struct CodeSelection {
  private let selected: [String]
  private let ignored: [String]

  /// - Parameters: codes or their beginnings, with commas between them; nil for all, or for none.
  /// - Throws: where one of them is no code, for then nothing would be found and all seem well.
  init(select: String?, ignore: String?) throws(Failure) {
    selected = CodeSelection.codes(select)
    ignored = CodeSelection.codes(ignore)
    for code in selected + ignored
    where !ExplainedCodes.pages.contains(where: { $0.code.hasPrefix(code) }) {
      let near = ExplainCommand.near(code)
      throw Failure(ExplainWording.unknown(code, near: near), .wrongUsage)
    }
  }

  func contains(_ code: DiagnosticCode) -> Bool {
    (selected.isEmpty || selected.contains { code.text.hasPrefix($0) })
      && !ignored.contains { code.text.hasPrefix($0) }
  }

  /// Whether any of the codes is wanted.
  func containsAny(of codes: some Sequence<DiagnosticCode>) -> Bool {
    codes.contains(where: contains)
  }

  private static func codes(_ list: String?) -> [String] {
    (list ?? "").split { $0 == "," || $0 == " " }.map { $0.uppercased() }
  }
}
