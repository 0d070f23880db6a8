import Assessment
import Foundation
import Localization
import TestKit
import Testing
import Typesetting

/// Dialogues played again, line by line: the whole screen is compared.
///
/// With `RECORD=1` in the environment the files are written anew from what is typed in them.
@Suite("A dialogue")
struct TranscriptTests {
  @Test("is as it was", arguments: Transcript.all + Transcript.kinds)
  func played(transcript: Transcript) throws {
    let seen = try Player(transcript).play()
    guard ProcessInfo.processInfo.environment["RECORD"] == nil else {
      return try transcript.record(seen)
    }
    for (seen, expected) in zip(seen, transcript.scenes) {
      for (seen, expected) in zip(seen.sittings, expected.sittings) {
        #expect(seen == expected, "\(firstDifference(seen, expected))")
      }
    }
  }

  @Test("is there in both languages")
  func paired() {
    for transcripts in [Transcript.all, Transcript.kinds] {
      let names = Dictionary(grouping: transcripts, by: \.language)
        .mapValues { Set($0.map(\.name)) }
      #expect(names[.spanish]?.isEmpty == false)
      #expect(names[.spanish] == names[.english])
    }
  }

  @Test("is there for every kind of item, with every situation", arguments: Language.allCases)
  func complete(language: Language) {
    let kinds = ItemKind.allCases.map(\.rawValue) + ["scenario"]
    for kind in kinds {
      let transcript = Transcript.kinds.first { $0.name == kind && $0.language == language }
      let titles = transcript?.scenes.map(\.title) ?? []
      for situation in Self.situations(of: kind) {
        #expect(titles.contains { $0.hasPrefix(situation) }, "\(kind): \(situation)")
      }
    }
  }

  /// What a learner can meet at an item of a kind, as the scenes' titles begin.
  private static func situations(of kind: String) -> [String] {
    let always = ["unreadable", "hints", "skipped", "resumed"]
    return switch kind {
    // Whether it is right is for a facilitator to say.
    case "reflection": ["kept"] + always
    case "multiple-choice", "matching", "ordering", "cloze", "scenario":
      ["right", "wrong", "partly right"] + always
    default: ["right", "wrong"] + always
    }
  }

  @Test("fits a narrow terminal, plain or not", arguments: Transcript.all + Transcript.kinds)
  func fits(transcript: Transcript) throws {
    for (columns, isPlain) in [(40, false), (40, true), (28, false)] {
      let scenes = try Player(transcript, columns: columns, isPlain: isPlain).play()
      let lines = scenes.flatMap(\.sittings).flatMap { $0.components(separatedBy: "\n") }
      let wide = lines.filter { TypedLines.script(of: $0).isEmpty }
        .filter { $0.displayWidth > columns }
      #expect(wide.isEmpty)
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
