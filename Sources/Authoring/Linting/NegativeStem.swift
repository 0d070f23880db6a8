import Assessment
import Localization

/// A stem whose main turn is a negative: what is *not*, all *except*.
struct NegativeStem {
  /// Whether the negative is in capitals or between asterisks, so that it can't be missed.
  let isEmphasised: Bool

  /// The stem's negative, or nil where it has none at its heart.
  init?(_ item: LintedItem) {
    let negatives = NegativeStem.words(in: item.language)
    let question = NegativeStem.mainClause(item.item.stem)
    let turns = zip(question, [nil] + question).filter { word, before in
      negatives.contains(word.text) && !NegativeStem.asides.contains(before?.text ?? "")
    }.map(\.0)
    guard !turns.isEmpty else { return nil }
    isEmphasised = turns.allSatisfy(\.standsOut)
  }

  /// The words that turn a question round.
  static func words(in language: Language) -> Set<String> {
    switch language {
    case .spanish: ["no", "excepto", "salvo", "nunca", "tampoco"]
    case .english: ["not", "except", "isn", "aren", "doesn", "never"]
    }
  }

  /// Words before a negative that keep it from turning the whole question: «y no un producto», “to
  /// put the person first and not …”, «garantía de no repetición».
  private static let asides: Set<String> = [
    "y", "e", "o", "u", "pero", "de", "si", "que", "a", "para", "and", "or", "but", "if", "that",
    "to",
  ]

  private struct Word {
    /// The letters in lower case, accents and all: «que» and «qué» are two words.
    let text: String
    let standsOut: Bool
  }

  private static func endsSentence(_ word: String) -> Bool {
    let bare = word.reversed().drop { "\"”»)".contains($0) }
    return bare.first.map { ".?!".contains($0) } ?? false
  }

  /// The words of the last sentence, which is where a stem asks.
  private static func mainClause(_ stem: Prose) -> [Word] {
    let runs = stem.blocks.flatMap { block -> [Prose.Run] in
      switch block {
      case .paragraph(let runs): runs
      case .list(let items): items.flatMap(\.self)
      }
    }
    let words = runs.flatMap { run in
      run.text.split { $0 == " " }.map { (text: String($0), isEmphasised: run.isEmphasised) }
    }
    let lastEnd = words.dropLast().lastIndex { endsSentence($0.text) }
    return words[(lastEnd.map { $0 + 1 } ?? 0)...].map { word in
      let letters = word.text.filter(\.isLetter)
      return Word(
        text: letters.lowercased(),
        standsOut: word.isEmphasised || letters == letters.uppercased())
    }
  }
}
