/// An item as it is laid out for one asking: which option stands in which place.
///
/// The places depend on the session's seed, the item and how often it was asked, and on nothing of
/// the language, so that they stay when the learner changes language in the middle of the item.
package struct Presentation: Hashable, Sendable {
  /// For choices, right sides or entries: the author's place of the option shown at each place.
  /// Empty where nothing is laid out.
  package let order: [Int]
  /// For each blank filled by picking, the same; empty for a blank filled by typing.
  package let blankOrders: [[Int]]

  package init(order: [Int] = [], blankOrders: [[Int]] = []) {
    self.order = order
    self.blankOrders = blankOrders
  }

  /// Lays an item out; `number` counts how often it is asked in the session, from 1.
  package init(of item: Item, seed: UInt64, number: Int) {
    var generator = SplitMix64(seed: seed.seed(for: "\(item.id.text)#\(number)"))
    switch item.interaction {
    case .choice(let choice):
      self.init(order: Self.places(choice.options, item.isShuffled, &generator))
    case .match(let match):
      let count = match.rightSides.count
      self.init(order: item.isShuffled ? generator.permutation(of: count) : Array(0..<count))
    case .order(let order):
      self.init(order: Self.outOfOrder(order.sequence.count, &generator))
    case .cloze(let cloze):
      self.init(
        blankOrders: cloze.blanks.map { blank in
          switch blank.filling {
          case .text: []
          case .choice(let choice): Self.places(choice.options, item.isShuffled, &generator)
          }
        })
    case .trueFalse, .textEntry, .numeric, .reflection:
      self.init()
    }
  }

  /// Shuffles the options that aren't pinned among the places that pinned ones leave.
  private static func places(
    _ options: [Option], _ isShuffled: Bool, _ generator: inout SplitMix64
  ) -> [Int] {
    guard isShuffled else { return Array(options.indices) }
    let loose = options.indices.filter { !options[$0].isPinned }
    var shuffled = generator.permutation(of: loose.count).map { loose[$0] }.makeIterator()
    return options.indices.map { options[$0].isPinned ? $0 : shuffled.next() ?? $0 }
  }

  /// Some order of the entries that isn't the right one.
  private static func outOfOrder(_ count: Int, _ generator: inout SplitMix64) -> [Int] {
    let right = Array(0..<count)
    guard count > 1 else { return right }
    var order = generator.permutation(of: count)
    while order == right { order = generator.permutation(of: count) }
    return order
  }
}
