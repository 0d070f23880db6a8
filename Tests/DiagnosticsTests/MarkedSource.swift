import Diagnostics
import TestKit

/// A file with places marked `⟦so⟧`; the first mark is the finding's own place, the others are its
/// secondary ones. `⟨U+00A0⟩` stands for a character that can't be seen.
struct MarkedSource {
  let file: SourceFile
  let spans: [Span]

  init(_ marked: String, name: SourceName = "case.yaml") {
    var bytes: [UInt8] = []
    var spans: [Span] = []
    var starts: [Int] = []
    for scalar in VisibleCharacters.unescaped(marked).unicodeScalars {
      switch scalar {
      case "⟦":
        starts.append(bytes.count)
        spans.append(Span(at: bytes.count))
      case "⟧":
        guard let start = starts.popLast(),
          let index = spans.lastIndex(where: { $0.start == start })
        else { continue }
        spans[index] = Span(start, bytes.count)
      default:
        bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(name: name, bytes: bytes)
    self.spans = spans
  }

  /// A finding at the marked places.
  func diagnostic(
    code: DiagnosticCode = "E203", severity: Severity = .error,
    _ headline: String = "two choices are correct in a single choice", labels: [String] = [],
    help: String? = nil, fix: Fix? = nil
  ) -> Diagnostic {
    let labels = labels + Array(repeating: "", count: max(0, spans.count - labels.count))
    let marks = zip(spans, labels).map { Label($0, $1) }
    return Diagnostic(
      code: code, severity: severity, file: file.name, headline: headline,
      primary: marks.first ?? Label(Span(at: 0)), secondary: Array(marks.dropFirst()), help: help,
      fix: fix)
  }
}
