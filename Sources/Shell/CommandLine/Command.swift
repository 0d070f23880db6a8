import ArgumentParser

/// What a line of words can ask the program to do.
protocol Command: ParsableCommand {
  var shared: SharedOptions { get }

  /// Does what was asked for, and says how the program is to end.
  func run(in surroundings: Surroundings) throws -> ExitStatus
}

extension Command {
  static var configuration: CommandConfiguration {
    // Help is the program's own, in both languages.
    var configuration = CommandConfiguration(helpNames: [])
    // For what calls itself part of another program, the parser does not look for its own options
    // that write completion scripts; Repaso refuses those anyway.
    configuration._superCommandName = ""
    return configuration
  }
}

/// A command that is called by a name.
protocol Subcommand: Command {
  static var page: CommandPage { get }
}

extension Subcommand {
  /// Whether this is what the command is called, in either language.
  static func isCalled(_ name: String) -> Bool {
    page.name == name || page.alias == name
  }
}
