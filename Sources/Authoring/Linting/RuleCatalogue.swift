package import Diagnostics

/// Every rule, in the order of their codes.
package enum RuleCatalogue {
  package static let rules: [any LintRule.Type] = [
    AllOfTheAbove.self, NoneOfTheAbove.self, PositionalReference.self, CombinedChoices.self,
    UnemphasisedNegative.self, DoubleNegative.self, Absolutes.self, VagueQuantifier.self,
    KeyIsLongest.self, LengthOutlier.self, SharedWord.self, GrammarCue.self,
    RepeatedOpening.self, UnsortedNumbers.self, KeyPosition.self, TrueFalseBalance.self,
    UnfocusedStem.self, OptionCount.self, WindowDressing.self, CrossItemClue.self,
    NearDuplicateStems.self, Untranslated.self, MissingSource.self, MissingFeedback.self,
    MissingObjective.self,
  ]

  /// The codes of all that `Linter` tells.
  package static var codes: [DiagnosticCode] {
    (rules.map { $0.page.code } + [UnusedAllowance.page.code]).map { DiagnosticCode($0) }
  }

  package static func rule(_ code: String) -> (any LintRule.Type)? {
    rules.first { $0.page.code == code.uppercased() }
  }
}
