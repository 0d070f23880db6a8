import Assessment
import TestKit
import Testing

@Suite("Laying an item out")
struct PresentationTests {
  private static let seeds: Range<UInt64> = 1..<101

  @Test("shows everything once", arguments: ItemKind.allCases)
  func wholeness(kind: ItemKind) {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(kind)
      let layout = Presentation(of: item, seed: seed, number: 1)
      #expect(layout.order.sorted() == Array(0..<count(of: item.interaction)))
      for (blank, order) in zip(item.interaction.blanks, layout.blankOrders) {
        if case .choice(let choice) = blank.filling {
          #expect(order.sorted() == Array(choice.options.indices))
        } else {
          #expect(order.isEmpty)
        }
      }
    }
  }

  @Test("keeps pinned options in their place, and all of them where nothing is shuffled")
  func pins() {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(.multipleChoice)
      guard case .choice(let choice) = item.interaction else { continue }
      let layout = Presentation(of: item, seed: seed, number: 1)
      for place in choice.options.indices where choice.options[place].isPinned || !item.isShuffled {
        #expect(layout.order[place] == place)
      }
    }
  }

  @Test("never shows a sequence in its right order")
  func sequences() {
    for seed in Self.seeds {
      var generator = ItemGenerator(seed: seed)
      let item = generator.item(.ordering)
      for number in 1...5 {
        let order = Presentation(of: item, seed: seed, number: number).order
        #expect(order != order.sorted())
      }
    }
  }

  @Test("gives the same order for the same asking, and another for the next")
  func repetition() throws {
    let item = try #require(
      ItemNotation.item("single-choice: *a / b / c / d / e / f / g / h / i / j"))
    let first = Presentation(of: item, seed: 5, number: 1)
    #expect(first == Presentation(of: item, seed: 5, number: 1))
    #expect(first != Presentation(of: item, seed: 5, number: 2))
    #expect(first != Presentation(of: item, seed: 6, number: 1))
  }

  /// Frozen: a session taken up again after an update shows what it showed before.
  @Test("keeps its orders for as long as sessions are kept")
  func frozen() throws {
    let item = try #require(ItemNotation.item("single-choice: *a / b / !c / d / e"))
    #expect(Presentation(of: item, seed: 1, number: 1).order == [4, 3, 2, 1, 0])
    let order = try #require(ItemNotation.item("ordering: a / b / c / d"))
    #expect(Presentation(of: order, seed: 1, number: 2).order == [2, 1, 0, 3])
  }

  private func count(of interaction: Interaction) -> Int {
    switch interaction {
    case .choice(let choice): choice.options.count
    case .match(let match): match.rightSides.count
    case .order(let order): order.sequence.count
    case .trueFalse, .textEntry, .numeric, .cloze, .reflection: 0
    }
  }
}
