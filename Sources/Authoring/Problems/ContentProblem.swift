package import Diagnostics
package import Localization

/// A mistake in what a file says: which, where, and the other place that matters.
package struct ContentProblem: Hashable, Sendable {
  package let fault: ContentFault
  package let span: Span
  /// The first of two that are alike, or the same thing in the reference language.
  package let other: Place?

  /// A place in this file or in another.
  package struct Place: Hashable, Sendable {
    /// Nil for the file of the problem.
    package let file: SourceName?
    package let span: Span

    package init(_ span: Span, in file: SourceName? = nil) {
      self.file = file
      self.span = span
    }
  }

  package init(_ fault: ContentFault, at span: Span, other: Place? = nil) {
    self.fault = fault
    self.span = span
    self.other = other
  }

  package var code: ProblemCode { fault.facts.code }

  /// The finding in words.
  package func diagnostic(in file: SourceFile, _ language: Language) -> Diagnostic {
    let words = fault.facts.words
    let secondary = other.map { place in
      Label(place.span, words.otherLabel?[language] ?? "", in: place.file)
    }
    return Diagnostic(
      code: code.code, severity: .error, file: file.name, headline: words.headline[language],
      primary: Label(span, words.label?[language] ?? ""), secondary: secondary.map { [$0] } ?? [],
      notes: words.note.map { [$0[language]] } ?? [], help: words.help?[language], fix: fix)
  }

  /// The repair, where one can be told; a person should look at it.
  package var fix: Fix? {
    switch fault.facts.repair {
    case .none: nil
    case .replacement(let text): Fix(Edit(span, text), .likely)
    case .literalBlock(let header): Fix(Edit(Span(header, header + 1), "|"), .likely)
    }
  }
}

/// The kinds of mistakes in what a file says, by what they are about.
package enum ContentFault: Hashable, Sendable {
  case choice(ChoiceFault)
  case numeric(NumericFault)
  case answer(AnswerFault)
  case entry(EntryFault)
  case gap(GapFault)
  case field(FieldFault)
  case value(ValueFault)
  case reference(ReferenceFault)
  case edition(EditionFault)
  case course(CourseFault)

  var facts: any Fault {
    switch self {
    case .choice(let fault): fault
    case .numeric(let fault): fault
    case .answer(let fault): fault
    case .entry(let fault): fault
    case .gap(let fault): fault
    case .field(let fault): fault
    case .value(let fault): fault
    case .reference(let fault): fault
    case .edition(let fault): fault
    case .course(let fault): fault
    }
  }
}
