/// Every code that `check` can give, with its page.
package enum ExplainedCodes {
  /// Errors before warnings, each in the order of their codes.
  package static let pages: [RulePage] =
    (SyntaxPages.all + ProblemPages.all + RuleCatalogue.rules.map { $0.page }
    + [UnusedAllowance.page]).sorted { $0.code < $1.code }

  package static func page(_ code: String) -> RulePage? {
    pages.first { $0.code == code.uppercased() }
  }
}
