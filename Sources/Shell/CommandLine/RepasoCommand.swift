import ArgumentParser
import Localization

/// The program itself: without a command it opens the overview of the course.
struct RepasoCommand: Command {
  static let subcommands: [any Subcommand.Type] = [
    LearnCommand.self, ProgressCommand.self, GlossaryCommand.self, LearnerCommand.self,
    ScoresCommand.self, CheckCommand.self, FormatCommand.self, NewCommand.self,
    PreviewCommand.self, ExplainCommand.self, DumpCommand.self, ManualCommand.self,
  ]

  @OptionGroup var shared: SharedOptions

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    try OverviewDialogue.run(in: surroundings)
  }
}

extension RepasoCommand {
  /// What the commands are called, in either language.
  static var names: [String] {
    subcommands.flatMap { type in [type.page.name] + (type.page.alias.map { [$0] } ?? []) }
  }

  /// The page of the command that some arguments name, or nil where they name none.
  static func page(in arguments: [String]) -> CommandPage? {
    (CalledCommand(arguments).type as? any Subcommand.Type)?.page
  }

  /// The options that a command understands, as they are typed; of the program where it is nil.
  static func options(of page: CommandPage?) -> [String] {
    ((page?.options ?? [HelpWording.version]) + HelpWording.shared).map { entry in
      String(entry.name.english.prefix { $0 != " " })
    }
  }
}
