/// How much a finding matters.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  /// The file can't be used until it is mended.
  case error
  /// The file can be used, and probably does not do what its author wants.
  case warning
  /// Worth knowing.
  case note
}

/// A place with a few words on what is there; the words may be empty.
package struct Label: Hashable, Sendable {
  /// The file of the place, or nil where it is the diagnostic's own.
  package let file: SourceName?
  package let span: Span
  package let text: String

  package init(_ span: Span, _ text: String = "", in file: SourceName? = nil) {
    self.file = file
    self.span = span
    self.text = text
  }
}

/// A finding, worded and ready to show: what is wrong, where, and what to do.
///
/// Words are in the reader's language already; whoever finds something keeps its facts in an enum
/// and makes a `Diagnostic` only of what is shown.
package struct Diagnostic: Hashable, Sendable {
  package let code: DiagnosticCode
  package let severity: Severity
  package let file: SourceName
  /// One sentence in lower case without a full stop; code in backticks.
  package let headline: String
  /// The place that the finding is about.
  package let primary: Label
  /// Other places that matter: the first of two, the other language.
  package let secondary: [Label]
  /// What else is worth knowing, a sentence each.
  package let notes: [String]
  /// What to do, if it can be said in a sentence.
  package let help: String?
  package let fix: Fix?

  package init(
    code: DiagnosticCode, severity: Severity, file: SourceName, headline: String, primary: Label,
    secondary: [Label] = [], notes: [String] = [], help: String? = nil, fix: Fix? = nil
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.headline = headline
    self.primary = primary
    self.secondary = secondary
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension Diagnostic: Comparable {
  /// By file, place, code and words: an order that does not depend on who found what first.
  package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.primary.span != right.primary.span { return left.primary.span < right.primary.span }
    if left.code != right.code { return left.code < right.code }
    return left.headline < right.headline
  }
}
