import ArgumentParser

/// A command below the root: its page, and what it does once its line is parsed.
protocol Subcommand: ParsableCommand {
  static var page: CommandPage { get }
  var root: RepasoCommand { get }
  var shared: SharedOptions { get }

  /// Does what was asked for, and says how the program is to end.
  func run(in surroundings: Surroundings) throws -> ExitStatus
}

extension Subcommand {
  static var configuration: CommandConfiguration {
    // Help is the program's own, in both languages.
    CommandConfiguration(
      commandName: page.name, helpNames: [], aliases: page.alias.map { [$0] } ?? [])
  }

  /// The shared options from both sides of the command's name.
  var options: GivenOptions { shared.given.merged(over: root.shared.given) }
}
