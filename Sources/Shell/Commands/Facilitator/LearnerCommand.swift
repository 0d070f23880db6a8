import ArgumentParser
import Assessment
import Console
import GradebookStore
import Localization
import Typesetting

/// `repaso learner reset MODULE`: lets a learner begin a module anew.
struct LearnerCommand: Subcommand {
  static let page = CommandPage(
    "learner", alias: "persona", for: .learners,
    abstract: Wording(
      es: "empieza de nuevo un módulo, sin perder lo respondido",
      en: "begins a module anew, without losing what was answered"),
    arguments: [
      .init(
        Wording(es: "reset MÓDULO", en: "reset MODULE"), es: "el módulo que se empieza de nuevo",
        en: "the module that is begun anew")
    ],
    options: [.init("--yes", es: "no pregunta antes", en: "does not ask first")],
    discussion: Wording(
      es: "Las respuestas anteriores siguen guardadas y se ven en «repaso scores».",
      en: "Earlier answers are kept, and show in “repaso scores”."))

  /// What can be done with a learner's records.
  enum Action: String, ExpressibleByArgument, CaseIterable {
    case reset
  }

  @OptionGroup var shared: SharedOptions
  @Argument var action: Action
  @Argument var module: String
  @Flag var yes = false

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let library = try ModuleLibrary(surroundings)
    let id = try library.module(named: module)
    guard let existing = try Gradebook.openExisting(at: surroundings.places.gradebook()),
      let learner = try existing.learner(named: surroundings.learner)
    else { throw Failure(LearnerWording.nothingToReset(surroundings.learner), .problemsFound) }
    guard try yes || isConfirmed(id, surroundings) else { return .success }
    let gradebook = try Gradebook.open(at: surroundings.places.gradebook())
    try gradebook.reset(id, for: learner, at: surroundings.clock.now())
    let done = LearnerWording.isReset(id.text)
    try surroundings.output.write([surroundings.style.paragraph(done)])
    return .success
  }

  /// Asks on a terminal; elsewhere nobody can answer, and nothing is done without `--yes`.
  private func isConfirmed(_ id: ModuleID, _ surroundings: Surroundings) throws -> Bool {
    let terminal = surroundings.terminalOptions.terminal(signals: try SignalWatch())
    guard terminal.isInteractive else { throw Failure(LearnerWording.needsYes, .wrongUsage) }
    let question = LearnerWording.confirmReset(id.text, surroundings.learner)
    try terminal.write(surroundings.style.paragraph(question))
    switch terminal.readLine(LinePrompt(StyledText("> ", .prompt))) {
    case .line(let line):
      return ["s", "si", "sí", "y", "yes"].contains(line.lowercased().filter { $0 != " " })
    case .terminated(let signal):
      throw Terminated(signal: signal)
    case .endOfInput, .interrupted, .timedOut, .failed:
      return false
    }
  }
}
