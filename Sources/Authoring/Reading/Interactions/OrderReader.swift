import Assessment

/// Reads entries to be put in order, no two of them alike.
extension FieldReader {
  mutating func order(_ object: borrowing Fields) -> OrderInteraction? {
    guard let lines = lines(object, .sequence), let list = object[.sequence] else { return nil }
    let count = tree.elements(of: list)?.count ?? 0
    if count < 2, !tree.isDamaged(list) {
      report(.entry(.tooFewEntries), at: keySpan(of: .sequence, object))
    }
    if count > Interaction.letterCount {
      report(.entry(.tooManyEntries(count)), at: keySpan(of: .sequence, object))
    }
    var texts = DistinctTexts()
    for line in lines {
      guard let first = texts.insert(line) else { continue }
      report(.entry(.alikeEntries), at: line.node, other: first)
    }
    return OrderInteraction(sequence: lines.map(\.text))
  }
}
