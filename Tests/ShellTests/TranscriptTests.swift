import Assessment
import Authoring
import Console
import Foundation
import GradebookStore
import Localization
import TestKit
import Testing

@testable import Shell

/// Dialogues played again, line by line: the whole screen is compared.
///
/// With `RECORD=1` in the environment the files are written anew from what is typed in them.
@Suite("A dialogue")
struct TranscriptTests {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures").path

  @Test("is as it was", arguments: Transcript.all)
  func played(transcript: Transcript) throws {
    let gradebook = try Gradebook.inMemory()
    let learner = try gradebook.learner(
      named: "ana", at: Timestamp(milliseconds: 0, offsetMinutes: 0))
    let seen = try transcript.sittings.map { sitting in
      let terminal = ScriptedTerminal(
        TypedLines.script(of: sitting), columns: transcript.columns, isPlain: transcript.isPlain)
      try sit(transcript, gradebook, learner, terminal)
      return terminal.transcript
    }
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      return try transcript.record(seen)
    }
    for (seen, expected) in zip(seen, transcript.sittings) {
      #expect(seen == expected, "\(firstDifference(seen, expected))")
    }
  }

  @Test("is there in both languages")
  func paired() {
    let names = Dictionary(grouping: Transcript.all, by: \.language)
      .mapValues { Set($0.map(\.name)) }
    #expect(names[.spanish]?.isEmpty == false)
    #expect(names[.spanish] == names[.english])
  }

  private func sit(
    _ transcript: Transcript, _ gradebook: Gradebook, _ learner: LearnerID,
    _ terminal: ScriptedTerminal
  ) throws {
    let folder = try ModuleFolder(path: Self.fixtures).course()
    var classroom = Classroom(
      library: ModuleLibrary(CourseOutline(folder, load: ModuleFolder.content)),
      gradebook: gradebook, learner: learner, terminal: terminal, isPlain: transcript.isPlain,
      clock: .standing, seed: { 7 }, edit: { $0 + "\nAñadido en el editor." },
      language: transcript.language)
    let words = transcript.open.split(separator: " ")
    if words.first == "learn", let module = words.last {
      _ = try classroom.takeLesson(on: ModuleID(String(module)))
    } else {
      var overview = OverviewDialogue(classroom)
      _ = try overview.run()
    }
  }

  private func firstDifference(_ seen: String, _ expected: String) -> String {
    let pairs = zip(
      seen.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
    guard let (index, pair) = pairs.enumerated().first(where: { $0.1.0 != $0.1.1 }) else {
      return "one goes on where the other ends"
    }
    return "line \(index + 1): «\(pair.0)», and not «\(pair.1)»"
  }
}

extension Clock {
  /// A clock that stands still.
  static let standing = Clock(
    now: { Timestamp(milliseconds: 1_574_778_600_000, offsetMinutes: -300) },
    tick: { Tick(milliseconds: 0) })
}
