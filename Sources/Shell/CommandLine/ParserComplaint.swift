/// What the argument parser has against a line, as facts instead of its English sentence.
///
/// The parser keeps its errors to itself and shows sentences only; each of them is taken apart here,
/// and a test raises every one that the program's commands can cause.
enum ParserComplaint: Hashable {
  case unknownOption(String)
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case unexpectedArguments([String])
  case missingArguments([String])
  case unreadableValue(String, argument: String)
  /// A sentence that none of the above fits: shown as the parser says it.
  case other(String)

  init(message: String) {
    let quoted = ParserComplaint.quoted(in: message)
    func at(_ index: Int) -> String { index < quoted.count ? quoted[index] : "" }
    if message.hasPrefix("Unknown option") || message.hasPrefix("Invalid option") {
      let bare = message.split(separator: " ").dropFirst(2).joined(separator: " ")
      self = .unknownOption(quoted.first ?? bare)
    } else if message.hasPrefix("Missing value for") {
      self = .missingValue(option: ParserComplaint.option(at(0)))
    } else if message.contains("does not take any value") {
      self = .unexpectedValue(option: at(0), value: at(1))
    } else if message.hasPrefix("Unexpected argument") || message.contains("unexpected arguments") {
      self = .unexpectedArguments(quoted)
    } else if message.hasPrefix("Missing expected argument") || message.hasPrefix("Missing one of")
    {
      self = .missingArguments(quoted)
    } else if message.hasPrefix("The value") {
      self = .unreadableValue(at(0), argument: at(1))
    } else {
      self = .other(message)
    }
  }

  /// `--lang` of `--lang <lang>`.
  private static func option(_ synopsis: String) -> String {
    String(synopsis.prefix { $0 != " " })
  }

  /// What stands between single quotes; a quote inside a word stays part of it.
  private static func quoted(in message: String) -> [String] {
    var found: [String] = []
    var current: String?
    let characters = Array(message)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if character != "'" {
        current?.append(character)
      } else if let text = current {
        if next.map({ " .,:;?".contains($0) }) ?? true {
          found.append(text)
          current = nil
        } else {
          current?.append(character)
        }
      } else {
        current = ""
      }
    }
    return found
  }
}
