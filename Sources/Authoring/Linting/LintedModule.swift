package import Assessment
package import Localization

/// A module as rules look at it: its texts taken apart into words once.
package struct LintedModule: Sendable {
  package let module: TrainingModule
  /// The items, without those whose question is still to be translated: nothing can be said of
  /// words of another language.
  package let items: [LintedItem]

  package init(_ module: TrainingModule) {
    self.module = module
    let mark = TranslationTemplate.mark(for: module.language)
    items = module.items.compactMap { item in
      item.stem.plainText.hasPrefix(mark) ? nil : LintedItem(item, language: module.language)
    }
  }

  package var language: Language { module.language }
}

/// An item with the words of its stem and of its choices.
///
/// It is a class because every rule is handed every item, and an item is a lot to copy.
package final class LintedItem: Sendable {
  package let item: Item
  package let language: Language
  package let stem: LintedText
  /// The negative that the stem turns on, if it does.
  let negative: NegativeStem?
  /// The choices of a single or multiple choice, in the author's order; empty for other kinds.
  package let options: [LintedText]
  /// The places of the right choices, in order.
  package let keys: [Int]
  /// The places of the wrong choices, in order.
  package let distractors: [Int]

  init(_ item: Item, language: Language) {
    self.item = item
    self.language = language
    stem = LintedText(item.stem.plainText, language)
    negative = NegativeStem(item.stem, words: stem.words, language)
    if case .choice(let choice) = item.interaction {
      options = choice.options.map { LintedText($0.text.plainText, language) }
      keys = choice.key.sorted()
      distractors = options.indices.filter { !choice.key.contains($0) }
    } else {
      (options, keys, distractors) = ([], [], [])
    }
  }

  package var id: ItemID { item.id }
}

/// A text and its words.
package struct LintedText: Sendable {
  package let text: String
  /// Every word in order.
  package let words: [Word]
  /// The words that carry meaning, in order.
  package let contentWords: [Word]

  package init(_ text: String, _ language: Language) {
    self.text = text
    words = WordSplitter.words(of: text)
    let stopWords = StopWords.words[language]
    var content: [Word] = []
    content.reserveCapacity(words.count)
    for word in words where word.text.utf8.count > 2 && !stopWords.contains(word) {
      content.append(word)
    }
    contentWords = content
  }

  /// The number of letters and signs, spaces included.
  package var length: Int {
    text.utf8.count { $0 & 0xC0 != 0x80 }
  }
}
