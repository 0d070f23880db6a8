package import Localization

/// A guideline for writing items that a machine can hold a module to.
///
/// A rule is a file: its code, its page with a flawed and a sound example in both languages, which
/// are its tests too, and what it looks for. The guidelines are those of Haladyna, Downing &
/// Rodriguez (2002), "A Review of Multiple-Choice Item-Writing Guidelines for Classroom
/// Assessment", Applied Measurement in Education 15(3):309–334, doi 10.1207/s15324818ame1503_5.
package protocol LintRule: Sendable {
  static var page: RulePage { get }

  /// What the rule has against a module.
  ///
  /// - Parameter sibling: the module in the other language, where there is one.
  static func findings(in module: LintedModule, beside sibling: LintedModule?) -> [LintFinding]
}

/// A rule that looks at one item at a time.
package protocol ItemRule: LintRule {
  static func findings(in item: LintedItem) -> [LintFinding]
}

extension ItemRule {
  package static func findings(
    in module: LintedModule, beside _: LintedModule?
  ) -> [LintFinding] {
    module.items.flatMap { findings(in: $0) }
  }
}

/// What a person reads of a code: of a rule, or of a mistake.
package struct RulePage: Sendable {
  /// `E203`, `W301`: stable, for `--select`, `allow` and `explain`.
  package let code: String
  /// What it is, in a few words, as a heading.
  package let title: Wording
  /// Why it matters to the learner.
  package let reason: Wording
  /// The numbers of the guidelines behind it; empty for the house's own rules.
  package let guidelines: [String]
  /// What an author might write, in each language: items, a part of a file, or several files.
  package let flawed: Wording
  package let sound: Wording

  package init(
    _ code: String, title: Wording, reason: Wording, guidelines: [String] = [],
    flawed: (es: String, en: String), sound: (es: String, en: String)
  ) {
    self.code = code
    self.title = title
    self.reason = reason
    self.guidelines = guidelines
    self.flawed = Wording(es: flawed.es, en: flawed.en)
    self.sound = Wording(es: sound.es, en: sound.en)
  }
}
