import ArgumentParser

/// The command that a line calls, and the words that are left for it.
///
/// The parser could look for the command's name; it lays out every command for that, which takes
/// longer than all else that it does.
struct CalledCommand {
  /// The program itself, where no command is named that there is.
  let type: any Command.Type
  let words: [String]

  /// - Parameter arguments: the words of the line; options may stand before the name, too.
  init(_ arguments: [String]) {
    guard let place = HelpRequest.bareWords(arguments).first,
      let type = RepasoCommand.subcommands.first(where: { $0.isCalled(arguments[place]) })
    else {
      self.type = RepasoCommand.self
      words = arguments
      return
    }
    self.type = type
    words = Array(arguments[..<place] + arguments[(place + 1)...])
  }

  /// The command with its options and arguments.
  func parsed() throws -> any Command {
    try type.parse(words)
  }

  /// What the parser says of an error, in English.
  func message(for error: any Error) -> String {
    type.message(for: error)
  }
}
