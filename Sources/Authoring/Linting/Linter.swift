package import Assessment

/// Holds modules to the rules.
package enum Linter {
  /// What the rules have against a module, without what its author allows; what is allowed and
  /// never happens is told too.
  ///
  /// - Parameter sibling: the module in the other language, where there is one.
  package static func warnings(
    in module: LintedModule, beside sibling: LintedModule? = nil
  ) -> [LintWarning] {
    let found = RuleCatalogue.rules.flatMap { rule in
      rule.findings(in: module, beside: sibling).map { LintWarning(page: rule.page, finding: $0) }
    }
    let suppression = Suppression(module)
    return found.filter { !suppression.covers($0) } + suppression.unused(after: found)
  }

  /// What the rules have against a module that stands alone.
  package static func warnings(in module: TrainingModule) -> [LintWarning] {
    warnings(in: LintedModule(module))
  }
}

/// A finding of a rule, with the rule's page.
package struct LintWarning: Sendable {
  package let page: RulePage
  package let finding: LintFinding
}
