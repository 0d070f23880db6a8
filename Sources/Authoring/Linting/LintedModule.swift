package import Assessment
package import Localization

/// A module as rules look at it: its texts taken apart into words once.
package struct LintedModule: Sendable {
  package let module: TrainingModule
  /// The same module in the other language, where there is one.
  package let sibling: TrainingModule?
  package let items: [LintedItem]

  package init(_ module: TrainingModule, sibling: TrainingModule? = nil) {
    self.module = module
    self.sibling = sibling
    items = module.items.map { LintedItem($0, language: module.language) }
  }

  package var language: Language { module.language }
}

/// An item with the words of its stem and of its choices.
package struct LintedItem: Sendable {
  package let item: Item
  package let language: Language
  package let stem: LintedText
  /// The choices of a single or multiple choice, in the author's order; empty for other kinds.
  package let options: [LintedText]
  /// The places of the right ones.
  package let key: Set<Int>

  init(_ item: Item, language: Language) {
    self.item = item
    self.language = language
    stem = LintedText(item.stem.plainText, language)
    if case .choice(let choice) = item.interaction {
      options = choice.options.map { LintedText($0.text.plainText, language) }
      key = choice.key
    } else {
      options = []
      key = []
    }
  }

  package var id: ItemID { item.id }

  /// The places of the wrong choices.
  package var distractors: [Int] { options.indices.filter { !key.contains($0) } }

  /// The places of the right choices, in order.
  package var keys: [Int] { options.indices.filter(key.contains) }
}

/// A text and its words, folded for comparing.
package struct LintedText: Sendable {
  package let text: String
  /// Every word in order, in lower case and without accents; ñ stays.
  package let words: [String]
  /// The words that carry meaning.
  package let contentWords: Set<String>

  package init(_ text: String, _ language: Language) {
    self.text = text
    words = TextFolding.letters(of: text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let stopWords = StopWords.words(in: language)
    contentWords = Set(words.filter { $0.count > 2 && !stopWords.contains($0) })
  }
}
