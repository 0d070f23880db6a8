/// What the words of a command line come to: a command, or what is wrong with them.
enum ParsedLine {
  case command(any Command)
  case complaint(ParserComplaint)

  init(_ arguments: [String]) {
    if let option = ParsedLine.optionOfParser(in: arguments) {
      self = .complaint(.unknownOption(option))
      return
    }
    let called = CalledCommand(arguments)
    do {
      self = .command(try called.parsed())
    } catch {
      self = .complaint(ParserComplaint(message: called.message(for: error)))
    }
  }

  /// An option that the parser brings along and that is none of the program's: it would answer in
  /// English, for other programs to read.
  private static func optionOfParser(in arguments: [String]) -> String? {
    if arguments.first == "---completion" { return arguments.first }
    return arguments.prefix { $0 != "--" }.lazy
      .map { String($0.prefix { $0 != "=" }) }
      .first { ["--generate-completion-script", "--experimental-dump-help"].contains($0) }
  }
}
