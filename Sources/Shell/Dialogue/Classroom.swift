import Assessment
import Authoring
import Console
import Delivery
import GradebookStore
import Localization
import Typesetting

/// Where a learner sits: the course, the gradebook that keeps what they do, and the terminal.
struct Classroom {
  let surroundings: Surroundings
  let library: ModuleLibrary
  let gradebook: Gradebook
  let learner: LearnerID
  let terminal: any Terminal
  /// The language that the learner reads now; changed by `:lang`.
  var language: Language

  /// Opens the course and the gradebook, and asks a new learner for a name.
  init(_ surroundings: Surroundings) throws {
    self.surroundings = surroundings
    language = surroundings.language
    library = try ModuleLibrary(surroundings)
    gradebook = try Gradebook.open(at: surroundings.places.gradebook)
    terminal = surroundings.terminalOptions.terminal(signals: try SignalWatch())
    let name = try LearnerName.settled(surroundings, terminal)
    learner = try gradebook.learner(named: name, at: surroundings.clock.now())
  }

  var style: ScreenStyle { ScreenStyle(language: language, isPlain: surroundings.options.isPlain) }

  /// Takes a learner through a lesson on a module, going on where they stopped.
  mutating func takeLesson(on id: ModuleID) throws -> LessonDialogue.Ending {
    let editions = try library.editions(of: id)
    let open = try gradebook.openSession(of: learner, module: id, mode: .lesson)
    let start =
      open?.start ?? .lesson(on: editions.edition(in: language), seed: surroundings.seed())
    var dialogue = LessonDialogue(
      session: Session(
        start: start, editions: editions, records: open?.records ?? [], language: language),
      recorder: Recorder(
        gradebook, learner: learner, start: start, session: open?.id, clock: surroundings.clock,
        versions: Versions(program: Repaso.version, course: library.course?.version ?? "")),
      terminal: terminal,
      stage: Stage(isPlain: style.isPlain, library: library),
      clock: surroundings.clock, edit: TextEditor(surroundings.environment).edit)
    try greet(editions, isResumed: open != nil)
    let ending = try dialogue.run()
    language = dialogue.session.language
    if case .terminated(let signal) = ending { throw Terminated(signal: signal) }
    return ending
  }

  /// Says in what language a module is, where not in the one asked for, and that one goes on.
  private func greet(_ editions: ModuleEditions, isResumed: Bool) throws {
    if !editions.languages.contains(language) {
      let notice = Notice.onlyIn(editions.reference.language)
      try terminal.write([.paragraph(StyledText(style(notice.wording)))])
    }
    if isResumed {
      try terminal.write([.paragraph(StyledText(style(OverviewWording.goingOn), .muted))])
    }
  }
}
