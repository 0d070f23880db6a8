import Assessment
import Authoring
import Localization
import Testing

/// Someone who knows nothing of the subject and answers choice items by their looks.
enum Guesser: String, CaseIterable, CustomTestStringConvertible {
  case longestChoice = "the longest choice"
  case mostWordsOfTheStem = "the choice that shares most words with the stem"
  case oddOneOut = "the odd one out"
  case withoutAbsolutes = "a choice without “always” or “only”"
  case first = "the first"
  case last = "the last"

  var testDescription: String { rawValue }

  /// The share of the point that the guess earns: ties are shared among the choices tied.
  func expectedScore(on item: LintedItem) -> Double {
    let worth = item.options.indices.map { appeal(of: $0, in: item) }
    let best = worth.max() ?? 0
    let picked = worth.indices.filter { worth[$0] == best }
    return Double(picked.count(where: item.keys.contains)) / Double(picked.count)
  }

  private func appeal(of place: Int, in item: LintedItem) -> Double {
    let option = item.options[place]
    return switch self {
    case .longestChoice: Double(option.length)
    case .mostWordsOfTheStem: Double(shared(option, item.stem))
    case .oddOneOut: -likeness(of: place, in: item)
    case .withoutAbsolutes: Self.absolutes.containsAny(of: option.words) ? 0 : 1
    case .first: place == 0 ? 1 : 0
    case .last: place == item.options.count - 1 ? 1 : 0
    }
  }

  /// How much a choice has in common with the others: words, opening word and length.
  private func likeness(of place: Int, in item: LintedItem) -> Double {
    let own = item.options[place]
    let others = item.options.indices.filter { $0 != place }.map { item.options[$0] }
    let total = others.reduce(0.0) { sum, other in
      let shared = shared(own, other)
      let union = Double(max(1, WordSet(own.contentWords + other.contentWords).count))
      let opening = own.words.first == other.words.first ? 0.5 : 0
      let lengths = [Double(own.length), Double(other.length)].sorted()
      return sum + Double(shared) / union + opening + lengths[0] / max(1, lengths[1])
    }
    return total / Double(max(1, others.count))
  }

  /// How many words of meaning two texts share.
  private func shared(_ text: LintedText, _ other: LintedText) -> Int {
    WordSet(text.contentWords).intersection(WordSet(other.contentWords)).count
  }

  private static let absolutes = KnownWords(
    """
    siempre nunca jamás todo toda todos todas solo solamente únicamente ninguno ninguna ningún \
    always never all every only none solely exclusively
    """)
}
