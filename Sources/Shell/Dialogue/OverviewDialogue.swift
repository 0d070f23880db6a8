import Assessment
import Console
import Delivery
import Localization
import Typesetting

/// The overview in front of a learner: shows the course, opens what they choose, and comes back.
struct OverviewDialogue {
  private var classroom: Classroom

  init(_ classroom: Classroom) {
    self.classroom = classroom
  }

  static func run(in surroundings: Surroundings) throws -> ExitStatus {
    var dialogue = OverviewDialogue(try Classroom(surroundings))
    return try dialogue.run()
  }

  mutating func run() throws -> ExitStatus {
    var overview = try show()
    while let line = try read() {
      switch try obey(OverviewCommand(line, modules: overview.rows.map(\.module)), overview) {
      case .showAgain: overview = try show()
      case .waitAgain: continue
      case .leave: return .success
      }
    }
    return .success
  }

  private func show() throws -> CourseOverview {
    let overview = try classroom.overview()
    try classroom.terminal.write(OverviewScreen.blocks(overview, classroom.style))
    return overview
  }

  /// The next line, or nil where the learner leaves.
  private func read() throws -> String? {
    let commands = MetaCommand.names(in: classroom.language)
    let prompt = LinePrompt(StyledText("> ", .prompt), candidates: { _ in commands })
    switch classroom.terminal.readLine(prompt) {
    case .line(let line):
      if line.hasPrefix(":") { classroom.terminal.remember(line, .always) }
      return line
    case .terminated(let signal):
      throw Terminated(signal: signal)
    case .endOfInput, .interrupted, .timedOut, .failed:
      return nil
    }
  }

  /// What follows on a command.
  private enum Upshot {
    case showAgain, waitAgain, leave
  }

  private mutating func obey(
    _ command: OverviewCommand, _ overview: CourseOverview
  ) throws -> Upshot {
    switch command {
    case .open(let module):
      return try open(module, overview)
    case .goOn:
      return try overview.next.map { try open($0, overview) } ?? .showAgain
    case .glossary(let term):
      try write(
        GlossaryScreen.blocks(looking: term, in: classroom.library.glossary, classroom.style))
      return .waitAgain
    case .help:
      try write(SessionHelpScreen.blocks(SessionHelpWording.overviewTitle, classroom.style))
      return .waitAgain
    case .speak(let language):
      classroom.language = language
      return .showAgain
    case .nothing:
      return .showAgain
    case .unknown(let text):
      try write([.paragraph(StyledText(classroom.style(OverviewWording.unknown(text)))), .blank])
      return .waitAgain
    case .quit:
      return .leave
    }
  }

  private mutating func open(_ module: ModuleID, _ overview: CourseOverview) throws -> Upshot {
    if let row = overview.row(module), row.state == .unavailable {
      try write([
        .paragraph(StyledText(classroom.style(OverviewWording.unavailable(row.title)))), .blank,
      ])
      return .waitAgain
    }
    do {
      switch try classroom.takeLesson(on: module) {
      case .inputEnded: return .leave
      case .session, .terminated: return .showAgain
      }
    } catch let failure as Failure {
      // Its file was there when the overview was made, and may be there again.
      try write([.paragraph(StyledText(classroom.style(failure.wording))), .blank])
      return .waitAgain
    }
  }

  private func write(_ blocks: [Block]) throws {
    try classroom.terminal.write([.blank] + blocks)
  }
}
