import Assessment
import Console
import Delivery
import GradebookStore
import Localization
import Typesetting

/// A lesson in front of a person: carries a session's effects out one by one, and brings it what is
/// typed.
struct LessonDialogue {
  /// How a dialogue ended.
  enum Ending: Hashable {
    case session(SessionEnding)
    /// There is nothing more to read; everything answered is kept.
    case inputEnded
    /// A signal asked the process to end.
    case terminated(signal: Int32)
  }

  private(set) var session: Session
  /// Nil where nothing is to be recorded.
  private var recorder: Recorder?
  private let terminal: any Terminal
  private let stage: Stage
  private let clock: Clock
  /// Opens the learner's editor on a text and gives it back changed; nil where there is none.
  private let edit: (String) -> String?

  init(
    session: Session, recorder: Recorder?, terminal: any Terminal, stage: Stage,
    clock: Clock, edit: @escaping (String) -> String?
  ) {
    self.session = session
    self.recorder = recorder
    self.terminal = terminal
    self.stage = stage
    self.clock = clock
    self.edit = edit
  }

  mutating func run() throws(OutputFailure) -> Ending {
    var input = SessionInput.begin
    while true {
      switch try carryOut(session.receive(input, at: now)) {
      case .input(let next): input = next
      case .over(.session(.left)) where input == .endOfInput: return .inputEnded
      case .over(let ending): return ending
      }
    }
  }

  /// What a row of effects comes to: something for the session to receive, or the end.
  private enum Upshot {
    case input(SessionInput)
    case over(Ending)
  }

  /// The time at which inputs arrive, without what the process stood still.
  private var now: Tick {
    let suspended = terminal.timeSuspended.components
    let milliseconds = suspended.seconds * 1000 + suspended.attoseconds / 1_000_000_000_000_000
    return Tick(milliseconds: clock.tick().milliseconds - milliseconds)
  }

  private mutating func carryOut(_ effects: [SessionEffect]) throws(OutputFailure) -> Upshot {
    var page: [Block] = []
    for effect in effects {
      if case .show(let scene) = effect {
        if scene == .pause { try terminal.clear() }
        page += stage.blocks(for: scene, in: session)
        continue
      }
      // What is shown together is one page, so that its parts are set apart by one blank line.
      try terminal.write(page)
      page = []
      if let upshot = try carryOut(effect) { return upshot }
    }
    return .over(.session(.left))
  }

  /// Nil where the next effect follows at once.
  private mutating func carryOut(_ effect: SessionEffect) throws(OutputFailure) -> Upshot? {
    switch effect {
    case .record(let record):
      return try keep(record)
    case .show:
      return nil
    case .edit(let draft):
      return .input(.edited(edit(draft) ?? draft))
    case .wait(let prompt):
      return wait(for: prompt)
    case .end(let ending):
      return .over(.session(ending))
    }
  }

  private func wait(for prompt: Prompt) -> Upshot {
    switch read(stage.prompt(prompt, in: session)) {
    case .line(let line):
      return .input(.line(line))
    case .interrupted:
      return .input(.interrupt)
    case .endOfInput, .timedOut, .failed:
      return .input(.endOfInput)
    case .terminated(let signal):
      return .over(.terminated(signal: signal))
    }
  }

  private func read(_ prompt: LinePrompt) -> LineInput {
    let input = terminal.readLine(prompt)
    if case .line(let line) = input, !line.isEmpty {
      // Answers never go to a file.
      terminal.remember(line, line.hasPrefix(":") ? .always : .session)
    }
    return input
  }

  // MARK: - Keeping records

  /// Puts a record on disk, however often the learner wants it tried; nil once it is there.
  private mutating func keep(_ record: SessionRecord) throws(OutputFailure) -> Upshot? {
    while true {
      do throws(GradebookError) {
        try recorder?.keep(record)
        return nil
      } catch {
        try terminal.write(FailureScreen.notKept(record, error, stage.style(in: session)))
      }
      switch read(LinePrompt(Prompt.resume.text)) {
      case .line(let line) where MetaCommand.isQuit(line): return try leaveUnkept()
      case .line: continue
      case .interrupted, .endOfInput, .timedOut, .failed: return try leaveUnkept()
      case .terminated(let signal): return .over(.terminated(signal: signal))
      }
    }
  }

  private func leaveUnkept() throws(OutputFailure) -> Upshot {
    try terminal.write(FailureScreen.leftUnkept(stage.style(in: session)))
    return .over(.session(.left))
  }
}
