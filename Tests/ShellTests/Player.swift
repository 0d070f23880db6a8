import Assessment
import Authoring
import Console
import Foundation
import GRDB
import Localization
import TestKit

@testable import GradebookStore
@testable import Shell

/// Plays a transcript's lines again, on the tests' fixtures and a gradebook in memory.
struct Player {
  let transcript: Transcript
  let columns: Int
  let isPlain: Bool

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures").path

  /// The fixtures' modules, whose list is read once.
  private static let library = Result {
    let folder = try ModuleFolder(path: fixtures).course()
    return ModuleLibrary(CourseOutline(folder, load: ModuleFolder.content))
  }

  /// What the editor adds to every text.
  private static let edited = Wording(es: "Añadido en el editor.", en: "Added in the editor.")

  /// - Parameters: the width and the manner to play in, where not the transcript's own.
  init(_ transcript: Transcript, columns: Int? = nil, isPlain: Bool? = nil) {
    self.transcript = transcript
    self.columns = columns ?? transcript.columns
    self.isPlain = isPlain ?? transcript.isPlain
  }

  /// What is seen in each scene; its sittings share a gradebook.
  func play() throws -> [Transcript.Scene] {
    try transcript.scenes.map { scene in
      let disk = try Disk()
      let learner = try disk.gradebook.learner(
        named: "ana", at: Timestamp(milliseconds: 0, offsetMinutes: 0))
      let sittings = try scene.sittings.map { sitting in
        let terminal = ScriptedTerminal(
          TypedLines.script(of: sitting), columns: columns, isPlain: isPlain)
        if let full = transcript.fullDisk {
          terminal.onPrompt = { disk.isFull = full.contains($0) }
        }
        try sit(disk.gradebook, learner, terminal)
        return terminal.transcript
      }
      return Transcript.Scene(title: scene.title, sittings: sittings)
    }
  }

  private func sit(
    _ gradebook: Gradebook, _ learner: LearnerID, _ terminal: ScriptedTerminal
  ) throws {
    var classroom = Classroom(
      library: try Self.library.get(), gradebook: gradebook, learner: learner, terminal: terminal,
      isPlain: isPlain,
      clock: .standing, seed: { 7 }, edit: { $0 + "\n" + Self.edited[transcript.language] },
      language: transcript.language)
    let words = transcript.open.split(separator: " ")
    guard words.first == "learn", let module = words.last else {
      var overview = OverviewDialogue(classroom)
      _ = try overview.run()
      return
    }
    let editions = try classroom.library.editions(of: ModuleID(String(module)))
    let narrowed = transcript.item.flatMap { editions.narrowed(to: $0) }
    _ = try classroom.takeLesson(on: narrowed ?? editions)
  }
}

/// A disk that can be full: a gradebook in memory that may not take another page.
private final class Disk {
  let gradebook: Gradebook

  var isFull = false {
    didSet {
      let pages = isFull ? 1 : 100_000
      try? gradebook.withoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages)") }
    }
  }

  init() throws {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { database in
      // So small that hardly a row finds room in those that there are.
      try database.execute(sql: "PRAGMA page_size = 512")
      try Schema.create(in: database)
    }
    gradebook = Gradebook(
      path: "~/.local/share/repaso/gradebook.sqlite", queue: queue, identity: nil,
      isReadOnly: false)
  }
}

extension Clock {
  /// A clock that stands still.
  static let standing = Clock(
    now: { Timestamp(milliseconds: 1_574_778_600_000, offsetMinutes: -300) },
    tick: { Tick(milliseconds: 0) })
}
