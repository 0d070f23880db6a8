import Assessment

/// Reads pairs, and right sides that belong to none.
extension FieldReader {
  mutating func match(_ object: borrowing Fields) -> MatchInteraction? {
    guard let elements = elements(object, .pairs), let list = object[.pairs] else { return nil }
    var lefts = DistinctTexts()
    var rights = DistinctTexts()
    var pairs: [MatchInteraction.Pair] = []
    var count = 0
    for element in elements {
      count += 1
      guard let pair = fields(of: element, as: .pair, in: .entry(of: .pairs)) else { continue }
      let left = side(.left, of: pair, among: &lefts)
      let right = side(.right, of: pair, among: &rights)
      if let left, let right { pairs.append(MatchInteraction.Pair(left: left, right: right)) }
    }
    if count < 2, !tree.isDamaged(list) {
      report(.entry(.tooFewPairs), at: keySpan(of: .pairs, object))
    }
    let extra = extra(object, among: &rights)
    if count + extra.count > Interaction.letterCount {
      report(.entry(.tooManyPairs(count + extra.count)), at: keySpan(of: .pairs, object))
    }
    return MatchInteraction(pairs: pairs, extra: extra)
  }

  private mutating func side(
    _ name: FieldName, of pair: borrowing Fields, among others: inout DistinctTexts
  ) -> String? {
    guard let text = line(pair, name), let node = pair[name] else { return nil }
    if let first = others.insert(text, at: node) {
      report(.entry(.alikeSides(name)), at: node, other: first)
    }
    return text
  }

  private mutating func extra(_ object: borrowing Fields, among others: inout DistinctTexts)
    -> [String]
  {
    let lines = lines(object, .extra) ?? []
    for line in lines {
      guard let first = others.insert(line) else { continue }
      report(.entry(.alikeSides(.extra)), at: line.node, other: first)
    }
    return lines.map(\.text)
  }
}
