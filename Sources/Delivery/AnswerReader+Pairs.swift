import Assessment

extension AnswerReader {
  /// Reads which right side goes to each left side: `1b 2a`, `1-b, 2-a`, `b1 a2`, or the letters alone
  /// in the order of the numbers, `b a`.
  static func partners(
    in line: String, _ match: MatchInteraction, order: [Int]
  ) throws(AnswerProblem) -> [Int?] {
    let reader = LabelReader(
      letters: order.count, numbers: match.pairs.count,
      expected: .pairs(left: match.pairs.count, right: order.count))
    let labels = try reader.labels(in: line)
    let isLettersAlone = labels.allSatisfy(\.isLetter)
    guard !isLettersAlone || labels.count == match.pairs.count else {
      throw reader.problem(.unreadable)
    }
    let letters =
      isLettersAlone ? try reader.distinctLetters(labels) : try reader.lettersByNumber(labels)
    return letters.map { order[$0] }
  }

  /// Reads an order of all the entries: `c a b`, `cab`, `c > a > b`, or with numbers, `1c 2a 3b`.
  static func entries(in line: String, order: [Int]) throws(AnswerProblem) -> [Int] {
    let reader = LabelReader(
      letters: order.count, numbers: order.count, expected: .order(of: order.count))
    let labels = try reader.labels(in: line)
    guard labels.allSatisfy(\.isLetter) else {
      return try reader.lettersByNumber(labels).map { order[$0] }
    }
    let letters = try reader.distinctLetters(labels)
    let missing = order.indices.filter { !letters.contains($0) }
    guard missing.isEmpty else {
      throw reader.problem(.missing(missing.map(AnswerLabels.letter)))
    }
    return letters.map { order[$0] }
  }
}

extension LabelReader {
  /// Takes labels two by two, each a number and a letter, and gives the letter of every number.
  func lettersByNumber(_ labels: [Label]) throws(AnswerProblem) -> [Int] {
    var letters: [Int?] = Array(repeating: nil, count: numbers)
    guard labels.count.isMultiple(of: 2) else { throw problem(.unreadable) }
    for start in stride(from: 0, to: labels.count, by: 2) {
      let (number, letter) = try pair(labels[start], labels[start + 1])
      guard letters[number] == nil else { throw problem(.numberTwice(number + 1)) }
      guard !letters.contains(letter) else {
        throw problem(.letterTwice(AnswerLabels.letter(letter)))
      }
      letters[number] = letter
    }
    let missing = letters.indices.filter { letters[$0] == nil }
    guard missing.isEmpty else { throw problem(.missing(missing.map(AnswerLabels.number))) }
    return letters.compactMap(\.self)
  }

  private func pair(
    _ one: Label, _ other: Label
  ) throws(AnswerProblem) -> (number: Int, letter: Int) {
    switch (one, other) {
    case (.number(let number), .letter(let letter)): (number, letter)
    case (.letter(let letter), .number(let number)): (number, letter)
    case (.number, .number), (.letter, .letter): throw problem(.unreadable)
    }
  }
}

extension LabelReader.Label {
  var isLetter: Bool {
    switch self {
    case .letter: true
    case .number: false
    }
  }
}
