/// What the argument parser has against a line, as facts instead of its English sentence.
///
/// The parser keeps its errors to itself and shows sentences only; each of them is taken apart here.
/// A table of tests (`parser-errors.txt`) raises every one that the program's commands can cause.
enum ParserComplaint: Hashable {
  case unknownOption(String)
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case unexpectedArguments([String])
  case missingArgument
  /// - Parameters:
  ///   - option: the option that it was given to; nil for an argument.
  ///   - allowed: what could be given, where that is a short list.
  case unreadableValue(String, option: String?, allowed: [String])
  /// A sentence that none of the above fits.
  case other

  init(message: String) {
    self =
      ParserComplaint.ofOption(message) ?? ParserComplaint.ofArgument(message)
      ?? ParserComplaint.ofValue(message) ?? .other
  }

  // MARK: - The sentences

  private static func ofOption(_ message: String) -> ParserComplaint? {
    if let option = message.between("Invalid option: ", "") { return .unknownOption(option) }
    if let option = message.between("Unknown option '", "'?") {
      // The parser's own near name is not needed.
      return .unknownOption(option.parted(at: "'. Did you mean '")?.before ?? option)
    }
    if let option = message.between("Unknown option '", "'") { return .unknownOption(option) }
    if let option = message.between("Missing value for '", "'") {
      return .missingValue(option: name(option))
    }
    return message.between("The option '", "' was specified.")?
      .parted(at: "' does not take any value, but '")
      .map { .unexpectedValue(option: $0.before, value: $0.after) }
  }

  private static func ofArgument(_ message: String) -> ParserComplaint? {
    if let word = message.between("Unexpected argument '", "'") {
      return .unexpectedArguments([word])
    }
    if let words = message.parted(at: " unexpected arguments: ") {
      return .unexpectedArguments(list(words.after, separator: "', '"))
    }
    return message.between("Missing expected argument '", "'").map { _ in .missingArgument }
  }

  private static func ofValue(_ message: String) -> ParserComplaint? {
    guard let parts = message.between("The value '", "")?.parted(at: "' is invalid for '"),
      let place = parts.after.parted(at: "'")
    else { return nil }
    let option = place.before.hasPrefix("-") ? name(place.before) : nil
    if let option, parts.before.allSatisfy(\.isWhitespace) { return .missingValue(option: option) }
    let allowed = place.after.between(". Please provide one of ", ".") ?? ""
    return .unreadableValue(parts.before, option: option, allowed: values(allowed))
  }

  /// `--lang` of `--lang <lang>`.
  private static func name(_ synopsis: String) -> String {
    String(synopsis.prefix { $0 != " " })
  }

  /// The words of `'a', 'b' or 'c'`, none of which has a quote in it.
  private static func values(_ text: String) -> [String] {
    let parts = text.split(separator: "'", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }

  /// The words of `'a', 'b', 'c'`.
  private static func list(_ text: String, separator: String) -> [String] {
    text.dropFirst().dropLast().split(separator: separator, omittingEmptySubsequences: false)
      .map(String.init)
  }
}
