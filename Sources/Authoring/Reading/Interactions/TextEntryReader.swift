import Assessment

/// Reads the texts that are accepted, and those that are wrong but spoken to.
extension FieldReader {
  mutating func textEntry(_ object: borrowing Fields) -> TextEntryInteraction? {
    let isExact = flag(object, .exact) ?? false
    var texts = DistinctTexts(isExact ? .exact : .folded)
    let accepted = acceptedTexts(object, isExact: isExact, in: &texts)
    let almost = almostAnswers(object, besides: texts, isExact: isExact)
    return accepted.map {
      TextEntryInteraction(accepted: $0, almost: almost, isExact: isExact)
    }
  }

  /// The list `accept`, one text or more and no two alike.
  mutating func acceptedTexts(
    _ object: borrowing Fields, isExact: Bool, in texts: inout DistinctTexts
  ) -> [String]? {
    guard let lines = lines(object, .accept), let list = object[.accept] else { return nil }
    var elements = tree.elements(of: list)
    guard elements?.next() != nil else {
      if !tree.isDamaged(list) { report(.field(.emptyList(.accept)), at: list) }
      return nil
    }
    for line in lines {
      guard let first = texts.insert(line) else { continue }
      report(.answer(.alike(isExact: isExact)), at: line.node, other: first)
    }
    return lines.map(\.text)
  }

  private mutating func almostAnswers(
    _ object: borrowing Fields, besides accepted: DistinctTexts, isExact: Bool
  ) -> [AlmostAnswer] {
    guard let elements = elements(object, .almost) else { return [] }
    var texts = DistinctTexts(isExact ? .exact : .folded)
    var answers: [AlmostAnswer] = []
    for element in elements {
      guard let object = fields(of: element, as: .almost, in: .entry(of: .almost)) else { continue }
      let text = line(object, .text)
      let feedback = prose(object, .feedback)
      guard let text, let node = object[.text] else { continue }
      let placed = PlacedText(text: text, node: node)
      if let first = accepted.place(of: placed) {
        report(.answer(.almostAccepted), at: node, other: first)
      } else if let first = texts.insert(placed) {
        report(.answer(.almostAlike), at: node, other: first)
      }
      if let feedback { answers.append(AlmostAnswer(text: text, feedback: feedback)) }
    }
    return answers
  }
}
