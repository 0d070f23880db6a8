import Assessment
import Localization

/// Reads the letters and numbers that a learner points with.
///
/// Signs and spaces between them don't matter (`a c`, `ac`, `a, c`, `A) C)`, `c > a > b`), nor do
/// words that only lead up to a letter (`la b`, `opción b`) or stand between two (`a y c`). Letters may
/// be of either case, of full width, and carry an accent.
struct LabelReader {
  /// How many letters there are, from `a`.
  let letters: Int
  /// How many numbers there are, from 1.
  var numbers = 0
  let expected: ExpectedAnswer

  /// What a learner points at, by its place from 0.
  enum Label: Hashable {
    case letter(Int)
    case number(Int)
  }

  /// The letters of a line, by their places; no number may be among them and no letter twice.
  func letters(in line: String) throws(AnswerProblem) -> [Int] {
    try distinctLetters(labels(in: line))
  }

  /// Every label of a line in its order.
  func labels(in line: String) throws(AnswerProblem) -> [Label] {
    guard let tokens = LabelToken.tokens(of: line) else { throw problem(.unreadable) }
    guard !tokens.isEmpty else {
      throw problem(line.allSatisfy(\.isWhitespace) ? .empty : .unreadable)
    }
    var labels: [Label] = []
    for (index, token) in tokens.enumerated() where !isFiller(at: index, of: tokens) {
      switch token {
      case .number(let number): labels.append(try label(number))
      case .word(let word): labels += try self.labels(word)
      }
    }
    return labels
  }

  /// Letters that are there once each, without numbers, by their places.
  func distinctLetters(_ labels: [Label]) throws(AnswerProblem) -> [Int] {
    var places: [Int] = []
    for label in labels {
      guard case .letter(let place) = label else { throw problem(.unreadable) }
      guard !places.contains(place) else {
        throw problem(.letterTwice(AnswerLabels.letter(place)))
      }
      places.append(place)
    }
    return places
  }

  func problem(_ fault: AnswerProblem.Fault) -> AnswerProblem {
    AnswerProblem(fault, expected: expected)
  }

  private func label(_ number: Int) throws(AnswerProblem) -> Label {
    guard numbers > 0 else { throw problem(.unreadable) }
    guard (1...numbers).contains(number) else { throw problem(.unknownNumber(number)) }
    return .number(number - 1)
  }

  private func labels(_ word: String) throws(AnswerProblem) -> [Label] {
    let places = places(word)
    if places.count == word.count { return places.map(Label.letter) }
    throw problem(word.count == 1 ? .unknownLetter(word) : .unreadable)
  }

  /// The places of those letters of a word that there are.
  private func places(_ word: String) -> [Int] {
    word.compactMap(AnswerLabels.place).filter { $0 < letters }
  }

  /// Whether a word says nothing by itself: it leads up to a letter, or joins two. A word of one or
  /// two letters that there are is taken for these.
  private func isFiller(at index: Int, of tokens: [LabelToken]) -> Bool {
    guard index < tokens.count - 1, case .word(let word) = tokens[index] else { return false }
    if word.count <= 2, places(word).count == word.count { return false }
    return Self.leading.contains(word) || index > 0 && Self.joining.contains(word)
  }

  private static let joining: Set<String> = ["y", "and"]
  private static let leading: Set<String> = [
    "opcion", "opciones", "letra", "letras", "respuesta", "la", "las",
    "option", "options", "letter", "letters", "answer", "the",
  ]
}

/// A stretch of letters or digits in a line of labels.
enum LabelToken: Hashable {
  case word(String)
  case number(Int)

  /// The words and numbers of a line, folded; nil where a sign is in it that separates nothing, or a
  /// number that is too large.
  static func tokens(of line: String) -> [LabelToken]? {
    var tokens: [LabelToken] = []
    var run = ""
    var isBroken = false
    func endRun() {
      if let first = run.first {
        let number = first.isDigit ? Int(run) : nil
        isBroken = isBroken || first.isDigit && number == nil
        tokens.append(number.map(LabelToken.number) ?? .word(run))
      }
      run = ""
    }
    for character in line.map(\.halfWidth) {
      if character.isLetter || character.isDigit {
        if let last = run.last, last.isDigit != character.isDigit { endRun() }
        run += character.isASCII ? character.lowercased() : TextFolding.folded(String(character))
      } else {
        isBroken = isBroken || !(character.isWhitespace || separators.contains(character))
        endRun()
      }
    }
    endRun()
    return isBroken ? nil : tokens
  }

  /// Signs that people put between labels or around them. `<` is none: it could turn an order round.
  private static let separators: Set<Character> = [
    ",", ";", ".", ":", "(", ")", "[", "]", "-", "–", "—", "=", ">", "→", "/", "|", "&", "+", "*",
    "\"", "'", "“", "”", "«", "»", "?", "¿", "!", "¡", "·", "•", "_",
  ]
}
