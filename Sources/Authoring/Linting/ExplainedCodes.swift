/// Every code that `check` can give, with its page.
package enum ExplainedCodes {
  package static let pages: [RulePage] =
    SyntaxPages.all + RuleCatalogue.rules.map { $0.page } + [UnusedAllowance.page]

  package static func page(_ code: String) -> RulePage? {
    pages.first { $0.code == code.uppercased() }
  }
}
