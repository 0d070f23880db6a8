import Assessment
import Authoring
import Console
import Delivery
import GradebookStore
import Localization
import Typesetting

/// Where a learner sits: the course, the gradebook that keeps what they do, and the terminal.
struct Classroom {
  let library: ModuleLibrary
  let gradebook: Gradebook
  let learner: LearnerID
  let terminal: any Terminal
  let isPlain: Bool
  let clock: Clock
  /// Gives each new session its seed.
  let seed: @Sendable () -> UInt64
  /// Opens the learner's editor on a text and gives it back changed; nil where there is none.
  let edit: (String) -> String?
  /// The language that the learner reads now; changed by `:lang`.
  var language: Language

  var style: ScreenStyle { ScreenStyle(language: language, isPlain: isPlain) }

  /// Takes a learner through a lesson on a module, going on where they stopped.
  mutating func takeLesson(on id: ModuleID) throws -> LessonDialogue.Ending {
    try takeLesson(on: library.editions(of: id))
  }

  mutating func takeLesson(on editions: ModuleEditions) throws -> LessonDialogue.Ending {
    let open = try gradebook.openSession(
      of: learner, module: editions.reference.id, mode: .lesson)
    let start =
      open?.start ?? .lesson(on: editions.edition(in: language), seed: seed())
    var dialogue = LessonDialogue(
      session: Session(
        start: start, editions: editions, records: open?.records ?? [], language: language),
      recorder: Recorder(
        gradebook, learner: learner, start: start, session: open?.id, clock: clock,
        versions: Versions(program: Repaso.version, course: library.course?.version ?? "")),
      terminal: terminal,
      stage: Stage(isPlain: style.isPlain, library: library),
      clock: clock, edit: edit)
    try greet(editions, isResumed: open != nil)
    let ending = try dialogue.run()
    language = dialogue.session.language
    if case .terminated(let signal) = ending { throw Terminated(signal: signal) }
    return ending
  }

  /// Says in what language a module is, where not in the one asked for, and how long it takes, or
  /// that one goes on.
  private func greet(_ editions: ModuleEditions, isResumed: Bool) throws {
    let module = editions.edition(in: language)
    if !editions.languages.contains(language) {
      let notice = Notice.onlyIn(editions.reference.language)
      try terminal.write([.paragraph(StyledText(style(notice.wording)))])
    }
    if isResumed {
      let hasNote = module.contentNote != nil
      let words = hasNote ? OverviewWording.goingOnWithCare : OverviewWording.goingOn
      try terminal.write([.paragraph(StyledText(style(words), .muted))])
    } else if let minutes = module.minutes {
      let words = OverviewWording.takes(minutes: minutes)
      try terminal.write([.paragraph(StyledText(style(words), .muted))])
    }
  }
}

extension Classroom {
  /// Opens the course and the gradebook, and asks a new learner for a name.
  init(_ surroundings: Surroundings) throws {
    let library = try ModuleLibrary(surroundings)
    let gradebook = try Gradebook.open(at: surroundings.places.gradebook())
    let terminal = surroundings.terminalOptions.terminal(signals: try SignalWatch())
    let name = try LearnerName.settled(surroundings, terminal)
    self.init(
      library: library, gradebook: gradebook,
      learner: try gradebook.learner(named: name, at: surroundings.clock.now()),
      terminal: terminal, isPlain: surroundings.options.isPlain, clock: surroundings.clock,
      seed: surroundings.seed, edit: TextEditor(surroundings.environment).edit,
      language: surroundings.language)
  }
}
