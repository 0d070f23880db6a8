package import Diagnostics
package import Localization

/// What a finding about syntax says, in every language.
struct SyntaxWords {
  /// One sentence in lower case without a full stop.
  let headline: Wording
  /// What stands at the marked place, if it needs saying.
  var label: Wording?
  /// What stands at the other place.
  var otherLabel: Wording?
  var note: Wording?
  /// What to do.
  var help: Wording?
}

extension SyntaxProblem {
  /// The finding in words.
  package func diagnostic(in file: SourceFile, _ language: Language) -> Diagnostic {
    let words = words(in: file)
    let label = Label(span, words.label?[language] ?? "")
    let other = fault.otherSpan.map { Label($0, words.otherLabel?[language] ?? "") }
    return Diagnostic(
      code: code, severity: severity, file: file.name, headline: words.headline[language],
      primary: label, secondary: other.map { [$0] } ?? [],
      notes: words.note.map { [$0[language]] } ?? [], help: words.help?[language],
      fix: fix(in: file))
  }

  private func words(in file: SourceFile) -> SyntaxWords {
    let source = Excerpt(file: file)
    return switch fault {
    case .character(let fault): fault.words
    case .layout(let fault): fault.words(at: span, in: source)
    case .refused(let fault): fault.words(at: span, in: source)
    case .text(let fault): fault.words(at: span, in: source)
    case .block(let fault): fault.words(at: span, in: source)
    case .warning(let fault): fault.words(at: span, in: source)
    }
  }
}

extension SyntaxFault {
  /// The other place that a finding shows.
  var otherSpan: Span? {
    switch self {
    case .layout(.duplicateKey(let first)): first
    case .layout(.tooDeep(_, let owner, _)): owner
    case .character, .layout, .refused, .text, .block, .warning: nil
    }
  }
}

/// Pieces of a file as findings cite them.
struct Excerpt {
  let file: SourceFile

  /// The text of a span as code: in backticks, on one line, shortened where it is long.
  func code(_ span: Span) -> String {
    let line = file.text(of: Span(span.start, min(span.end, span.start + 200)))
      .prefix { !$0.isNewline }
    let code = line.count > 40 ? "\(line.prefix(39))…" : String(line)
    return code.contains("`") ? "'\(code)'" : "`\(code)`"
  }
}

extension UInt32 {
  /// A character by its number, as in `U+200B`.
  var codePoint: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
