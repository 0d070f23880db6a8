import Assessment
import Delivery
import Localization
import TestKit
import Testing

/// What holds for any item, however it is laid out and whatever is typed.
@Suite("Laws of reading answers")
struct AnswerLawTests {
  private static let seeds: Range<UInt64> = 1..<201

  @Test("shuffling changes no score", arguments: ItemKind.allCases)
  func shuffling(kind: ItemKind) {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(kind)
      let response = generator.response(to: item)
      for number in 1...3 {
        let layout = Presentation(of: item, seed: seed, number: number)
        guard let line = item.line(typing: response, in: layout) else { continue }
        let read = AnswerReader.read(line, for: item, laidOut: layout, language: .spanish)
        #expect(
          read.map { item.outcome(of: $0) } == .success(item.outcome(of: response)), "\(line)")
      }
    }
  }

  @Test("the key, typed as it is laid out, earns the maximum", arguments: ItemKind.allCases)
  func key(kind: ItemKind) {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(kind)
      let layout = Presentation(of: item, seed: seed, number: 1)
      guard let key = item.keyResponse, let line = item.line(typing: key, in: layout) else {
        #expect(kind == .reflection)
        continue
      }
      let read = AnswerReader.read(line, for: item, laidOut: layout, language: .spanish)
      #expect(read.map { item.outcome(of: $0).score } == .success(item.maximum), "\(line)")
    }
  }

  @Test(
    "any line is read as a response that fits, or refused in words", arguments: ItemKind.allCases)
  func anything(kind: ItemKind) {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(kind)
      let line = generator.text()
      let layout = Presentation(of: item, seed: seed, number: 1)
      switch AnswerReader.read(line, for: item, laidOut: layout, language: .spanish) {
      case .success(let response):
        #expect(item.fits(response), "\(line)")
      case .failure(let problem):
        #expect(!problem.wording.spanish.isEmpty && !problem.wording.english.isEmpty)
      }
    }
  }
}

extension Item {
  /// What a Spanish speaker types to give a response; nil where nothing can be typed for it.
  func line(typing response: Response, in layout: Presentation) -> String? {
    let letter = { (place: Int) in
      layout.order.firstIndex(of: place).map(AnswerLabels.letter) ?? "?"
    }
    switch response {
    case .choice(let picks): return picks.map(letter).joined(separator: " ")
    case .trueFalse(let judgement): return judgement ? "v" : "f"
    case .text(let text): return text.hasWord ? text : nil
    case .number(let number): return NumberText.text(number, in: .spanish)
    case .match(let partners):
      guard !partners.contains(nil) else { return nil }
      return partners.enumerated().map { "\($0 + 1)\(letter($1 ?? 0))" }.joined(separator: " ")
    case .order(let entries): return entries.map(letter).joined()
    case .cloze(let fillings): return lines(typing: fillings, in: layout)
    case .reflection, .omitted: return nil
    }
  }

  private func lines(typing fillings: [BlankResponse], in layout: Presentation) -> String? {
    let lines = fillings.enumerated().map { number, filling in
      switch filling {
      case .text(let text): text
      case .choice(let place):
        layout.blankOrders[number].firstIndex(of: place).map(AnswerLabels.letter) ?? "?"
      }
    }
    return lines.allSatisfy(\.hasWord) ? lines.joined(separator: "\n") : nil
  }

  /// The author's order.
  var unshuffled: Presentation {
    switch interaction {
    case .choice(let choice): Presentation(order: Array(choice.options.indices))
    case .match(let match): Presentation(order: Array(match.rightSides.indices))
    case .order(let order): Presentation(order: Array(order.sequence.indices))
    case .cloze(let cloze):
      Presentation(
        blankOrders: cloze.blanks.map { blank in
          switch blank.filling {
          case .text: []
          case .choice(let choice): Array(choice.options.indices)
          }
        })
    case .trueFalse, .textEntry, .numeric, .reflection: Presentation()
    }
  }
}

extension Item {
  /// Whether a response is one of the item's kind, and names nothing that it hasn't got.
  func fits(_ response: Response) -> Bool {
    switch (interaction, response) {
    case (.choice(let choice), .choice(let picks)):
      !picks.isEmpty && picks.allSatisfy(choice.options.indices.contains)
    case (.match(let match), .match(let partners)):
      partners.count == match.pairs.count
        && partners.allSatisfy { $0.map(match.rightSides.indices.contains) ?? true }
    case (.order(let order), .order(let entries)):
      entries.sorted() == Array(order.sequence.indices)
    case (.cloze(let cloze), .cloze(let fillings)): fillings.count == cloze.blanks.count
    case (.trueFalse, .trueFalse), (.textEntry, .text), (.numeric, .number),
      (.reflection, .reflection):
      true
    default: false
    }
  }
}

extension String {
  /// Whether it is more than signs.
  var hasWord: Bool {
    contains { $0.isLetter || $0.isNumber } && !TextFolding.folded(self).isEmpty
  }
}
