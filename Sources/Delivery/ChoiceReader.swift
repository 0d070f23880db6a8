import Assessment
import Localization

/// Reads which options of a choice are meant: by their letters, or one of them by its text.
struct ChoiceReader {
  private let choice: ChoiceInteraction
  /// The option at each letter.
  private let order: [Int]

  init(_ choice: ChoiceInteraction, order: [Int]) {
    self.choice = choice
    self.order = order
  }

  /// The options picked, by their place in the author's order.
  ///
  /// A line that is both the letters of some options and the text of another is not read; the word
  /// `opción` or `option` before a letter says that the letter is meant.
  func picks(in line: String) throws(AnswerProblem) -> Set<Int> {
    let lettered = Result { () throws(AnswerProblem) in try self.lettered(in: line) }
    let texted = texted(in: line).map { Set([$0]) }
    switch (lettered, texted) {
    case (.success(let picks), nil): return picks
    case (.failure, .some(let picks)): return picks
    case (.success(let picks), .some(let other)) where picks == other: return picks
    case (.success, .some): throw AnswerProblem(.ambiguous(line.trimmed), expected: expected)
    case (.failure(let problem), nil): throw problem
    }
  }

  private var expected: ExpectedAnswer {
    switch choice.cardinality {
    case .single: .oneOption(of: order.count)
    case .multiple: .options(of: order.count)
    }
  }

  private func lettered(in line: String) throws(AnswerProblem) -> Set<Int> {
    let labels = LabelReader(letters: order.count, expected: expected)
    let places = try labels.letters(in: line)
    switch choice.cardinality {
    case .single where places.count > 1: throw AnswerProblem(.severalLetters, expected: expected)
    case .single, .multiple: return Set(places.map { order[$0] })
    }
  }

  /// The one option whose text the line is; nil where none is or several are.
  private func texted(in line: String) -> Int? {
    let typed = TextFolding.folded(line)
    let matching = choice.options.indices.filter {
      TextFolding.folded(choice.options[$0].text.plainText) == typed
    }
    return matching.count == 1 ? matching.first : nil
  }
}
