/// Why a typed line can't be read as an answer: what is the matter with it, and what was expected.
///
/// Such a line is never scored and never counted; the learner is asked again.
package struct AnswerProblem: Error, Hashable, Sendable {
  package let fault: Fault
  package let expected: ExpectedAnswer

  package init(_ fault: Fault, expected: ExpectedAnswer) {
    self.fault = fault
    self.expected = expected
  }

  /// What is the matter with a line.
  package enum Fault: Hashable, Sendable {
    /// There is nothing to read in it.
    case empty
    /// It isn't what was expected, and there is nothing more to say.
    case unreadable
    case unknownLetter(String)
    case unknownNumber(Int)
    case letterTwice(String)
    case numberTwice(Int)
    /// Several letters where one is to be chosen.
    case severalLetters
    /// It is the letter of one option and the text of another.
    case ambiguous(String)
    /// Letters of an order, numbers of pairs, or numbers of blanks that aren't there.
    case missing([String])
    /// Words beside a number that aren't its unit.
    case besideNumber(String)
  }
}

/// What an item takes for an answer.
package enum ExpectedAnswer: Hashable, Sendable {
  case oneOption(of: Int)
  case options(of: Int)
  case trueOrFalse
  case text
  case number(unit: String?)
  /// So many left sides, each with one of so many right sides.
  case pairs(left: Int, right: Int)
  case order(of: Int)
  /// A line for each of so many blanks.
  case blanks(Int)
  case longText
}
