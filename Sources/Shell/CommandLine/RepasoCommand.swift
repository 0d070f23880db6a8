import ArgumentParser
import Localization

/// The program itself: without a command it opens the overview of the course.
struct RepasoCommand: ParsableCommand {
  static let subcommands: [any Subcommand.Type] = [
    LearnCommand.self, ProgressCommand.self, GlossaryCommand.self, LearnerCommand.self,
    ScoresCommand.self, CheckCommand.self, FormatCommand.self, NewCommand.self,
    PreviewCommand.self, ExplainCommand.self, DumpCommand.self, ManualCommand.self,
  ]

  static var configuration: CommandConfiguration {
    var configuration = CommandConfiguration(
      commandName: "repaso", subcommands: subcommands, helpNames: [])
    // For what calls itself part of another program, the parser does not look for its own options
    // that write completion scripts. Looking takes it as long as all else that it does at a start,
    // and Repaso refuses those options.
    configuration._superCommandName = ""
    return configuration
  }

  @OptionGroup var shared: SharedOptions
  @Flag(name: .long) var version = false
}

extension RepasoCommand {
  /// What the commands are called, in either language.
  static var names: [String] {
    subcommands.flatMap { type in [type.page.name] + (type.page.alias.map { [$0] } ?? []) }
  }

  /// The page of the command that some arguments name, or nil where they name none.
  static func page(in arguments: [String]) -> CommandPage? {
    guard let name = HelpRequest.bareWords(arguments).first else { return nil }
    return subcommands.map { $0.page }.first { $0.name == name || $0.alias == name }
  }

  /// The options that a command understands, as they are typed; of the program where it is nil.
  static func options(of page: CommandPage?) -> [String] {
    ((page?.options ?? [HelpWording.version]) + HelpWording.shared).map { entry in
      String(entry.name.english.prefix { $0 != " " })
    }
  }
}
