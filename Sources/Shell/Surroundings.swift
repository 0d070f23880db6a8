import Console
import GradebookStore
import Localization
import Typesetting

/// Everything a command needs of the world, settled before it runs.
struct Surroundings {
  let environment: Environment
  let options: GivenOptions
  let language: Language
  let places: Places
  let preferences: Preferences
  let clock: Clock
  /// A new seed for each session.
  let seed: @Sendable () -> UInt64
  /// Data.
  let output: TextOutput
  /// Messages.
  let errors: TextOutput
  let terminalOptions: TerminalOptions

  init(_ program: Program, _ options: GivenOptions) {
    environment = program.environment
    language = options.language ?? program.language
    places = program.places
    preferences = program.preferences
    self.options = options
    clock = .system
    // Within what JSON numbers hold exactly.
    seed = { UInt64.random(in: 0..<(1 << 53)) }
    terminalOptions = TerminalOptions(
      isPlain: options.isPlain, refusesColour: options.refusesColour,
      variables: TerminalVariables { program.environment[$0] },
      historyPath: program.places.history)
    output = terminalOptions.output(1)
    errors = terminalOptions.output(2)
  }

  var style: ScreenStyle { ScreenStyle(language: language, isPlain: options.isPlain) }

  /// Tells on standard error what is wrong. Where even that can't be written, nobody is listening.
  func complain(_ wording: Wording) {
    let lines = style(wording).split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.enumerated().map { index, line in
      Block.item(lead: index == 0 ? "repaso: " : "        ", StyledText(String(line)))
    }
    try? errors.write(blocks)
  }

  /// Whose records are read and written: `--learner`, else `REPASO_LEARNER`, else the saved name,
  /// else `USER`, else `learner`.
  var learner: String { givenLearner ?? environment["USER"] ?? "learner" }

  /// The learner's name where somebody has said it; nil where it can only be guessed.
  var givenLearner: String? {
    options.learner ?? environment["REPASO_LEARNER"].flatMap(NameOption.init)?.name
      ?? preferences.learner
  }

  /// The folder of modules, or a failure that says how to name one.
  func modulesFolder() throws(Failure) -> String {
    guard let folder = Places.modules(asked: options.modules, environment) else {
      throw Failure(FailureWording.noModules, .noInput)
    }
    return folder
  }
}
