import Authoring
import Diagnostics
import Localization

/// What a person chose once and for all: `config.yaml`, of two fields.
struct Preferences: Hashable {
  var language: Language?
  var learner: String?

  init(language: Language? = nil, learner: String? = nil) {
    self.language = language
    self.learner = learner
  }

  /// The saved choices; a file that is missing or can't be read is as good as none, for it must
  /// never keep anyone from learning.
  init(at path: String) {
    guard let bytes = try? TextFile.bytes(at: path, limit: 64 * 1024) else {
      self.init()
      return
    }
    let tree = SyntaxParser.parse(SourceFile(name: SourceName(path), bytes: bytes)).tree
    func field(_ name: String) -> String? {
      tree.entry(name, of: tree.root).flatMap { tree.text(of: $0.value) }
        .flatMap { $0.isEmpty ? nil : $0 }
    }
    self.init(
      language: field("language").flatMap(Language.init(rawValue:)), learner: field("learner"))
  }

  func save(at path: String) throws(SystemError) {
    var lines = ["# Repaso"]
    if let language { lines.append("language: \(language.code)") }
    if let learner { lines.append("learner: \(Preferences.quoted(learner))") }
    try AtomicFile.write(lines.joined(separator: "\n") + "\n", to: path)
  }

  /// A name as a YAML scalar, whatever is in it.
  private static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: " "
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
