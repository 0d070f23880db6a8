import Assessment
import Localization

/// A stem whose main turn is a negative: what is *not*, all *except*.
struct NegativeStem {
  /// Whether the negative is in capitals or between asterisks, so that it can't be missed.
  let isEmphasised: Bool

  /// The stem's negative, or nil where it has none at its heart.
  ///
  /// - Parameter words: the stem's words, folded.
  init?(_ stem: Prose, words: [Word], _ language: Language) {
    let (negatives, asides) = (NegativeStem.negatives[language], NegativeStem.asides)
    // Most stems have no such word, and taking one apart costs more than looking for it.
    guard negatives.containsAny(of: words) else { return nil }
    let clause = NegativeStem.mainClause(stem)
    let turns = clause.indices.filter { place in
      clause[place].folded.map(negatives.contains) ?? false
        && !(place > clause.startIndex && asides.contains(clause[place - 1].letters))
    }
    guard !turns.isEmpty else { return nil }
    isEmphasised = turns.allSatisfy { clause[$0].standsOut }
  }

  /// The words that turn a question round.
  static let negatives = PerLanguage(
    es: KnownWords("no excepto salvo nunca tampoco"),
    en: KnownWords("not except isn aren doesn never"))

  /// Words before a negative that keep it from turning the whole question: «y no un producto», “to
  /// put the person first and not …”, «garantía de no repetición».
  ///
  /// With their accents: «que» and «qué» are two words.
  private static let asides: Set<String> = [
    "y", "e", "o", "u", "pero", "de", "si", "que", "a", "para", "and", "or", "but", "if", "that",
    "to",
  ]

  /// What stands between two spaces of a stem.
  private struct StemWord {
    let text: Substring
    let isEmphasised: Bool

    /// The word without signs; what follows an apostrophe is another: “isn’t”.
    var folded: Word? { WordSplitter.words(of: String(text)).first }

    /// In lower case, with their accents.
    var letters: String { text.filter(\.isLetter).lowercased() }

    var standsOut: Bool { isEmphasised || text.uppercased() == text }

    var endsSentence: Bool {
      text.last { !"\"”»)".contains($0) }.map { ".?!".contains($0) } ?? false
    }
  }

  /// The words of the last sentence, which is where a stem asks.
  private static func mainClause(_ stem: Prose) -> ArraySlice<StemWord> {
    let runs = stem.blocks.flatMap { block -> [Prose.Run] in
      switch block {
      case .paragraph(let runs): runs
      case .list(let items): items.flatMap(\.self)
      }
    }
    let words = runs.flatMap { run in
      run.text.utf8.split(separator: UInt8(ascii: " ")).map {
        StemWord(text: Substring($0), isEmphasised: run.isEmphasised)
      }
    }
    let lastEnd = words.dropLast().lastIndex(where: \.endsSentence)
    return words[(lastEnd.map { $0 + 1 } ?? 0)...]
  }
}
