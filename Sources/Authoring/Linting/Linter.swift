package import Assessment

/// Holds modules to the rules.
package enum Linter {
  /// What the rules have against a module, without what its author allows; what is allowed and
  /// never happens is told too.
  ///
  /// - Parameter sibling: the module in the other language, where there is one.
  package static func warnings(
    in module: TrainingModule, sibling: TrainingModule? = nil
  ) -> [LintWarning] {
    let linted = LintedModule(module, sibling: sibling)
    let found = RuleCatalogue.rules.flatMap { rule in
      rule.findings(in: linted).map { LintWarning(page: rule.page, finding: $0) }
    }
    let suppression = Suppression(module)
    return found.filter { !suppression.covers($0) } + suppression.unused(after: found)
  }
}

/// A finding of a rule, with the rule's page.
package struct LintWarning: Sendable {
  package let page: RulePage
  package let finding: LintFinding
}
