/// A file after the repairs that can't be wrong.
///
/// Repairs are made in rounds, since one may uncover another: each round finds anew what is wrong
/// and applies what fits together. Where the same is found again of a text that was repaired, it
/// stays for its author. Every byte outside the repairs stays as it is.
package struct RepairedFile: Hashable, Sendable {
  package private(set) var source: SourceFile
  /// How many repairs were made.
  package private(set) var count = 0
  private var traces: RepairTraces

  /// After so many rounds whatever is left stays for its author.
  package static let roundLimit = 20

  /// Repairs a file; `findings` says what is wrong with a text of it.
  package init(_ source: SourceFile, findings: (SourceFile) -> [Diagnostic]) {
    self.source = source
    traces = RepairTraces(count: source.bytes.count)
    for _ in 0..<Self.roundLimit {
      guard apply(findings(self.source)) else { break }
    }
  }

  /// Applies what can be repaired and fits together; false where there is nothing of the kind.
  private mutating func apply(_ findings: [Diagnostic]) -> Bool {
    var fixes: [Fix] = []
    var codes: [Fix: DiagnosticCode] = [:]
    for finding in findings {
      guard let fix = finding.fix, fix.confidence == .certain else { continue }
      guard codes[fix] == nil, !traces.has(finding.code, in: fix.span) else { continue }
      fixes.append(fix)
      codes[fix] = finding.code
    }
    let applied = Fix.apply(fixes, to: source.bytes)
    guard applied.count > 0 else { return false }
    traces.leave(by: applied.fixes.map { ($0, codes[$0]) })
    source = SourceFile(name: source.name, bytes: applied.bytes)
    count += applied.count
    return true
  }
}

/// Which bytes of a text were repaired already, and of what.
private struct RepairTraces: Hashable, Sendable {
  /// For each byte a bit for each code; codes beyond the number of bits share some.
  private var marks: [UInt64]
  private var codes: [DiagnosticCode] = []

  init(count: Int) {
    marks = Array(repeating: 0, count: count)
  }

  func has(_ code: DiagnosticCode, in span: Span) -> Bool {
    guard let index = codes.firstIndex(of: code) else { return false }
    return marks[span.range.clamped(to: marks.indices)].contains { $0 & Self.bit(index) != 0 }
  }

  /// Marks what fixes, which come in the order of their places, make of their stretches.
  mutating func leave(by fixes: [(fix: Fix, code: DiagnosticCode?)]) {
    var result: [UInt64] = []
    result.reserveCapacity(marks.count)
    var position = 0
    for (fix, code) in fixes {
      let bit = bit(of: code)
      result += marks[position..<fix.span.start]
      position = fix.span.start
      for edit in fix.edits {
        result += marks[position..<edit.span.start].map { $0 | bit }
        let before = marks[edit.span.range].reduce(bit, |)
        result += repeatElement(before, count: edit.replacement.utf8.count)
        position = edit.span.end
      }
    }
    marks = result + marks[position...]
  }

  private mutating func bit(of code: DiagnosticCode?) -> UInt64 {
    guard let code else { return 0 }
    if let index = codes.firstIndex(of: code) { return Self.bit(index) }
    codes.append(code)
    return Self.bit(codes.count - 1)
  }

  private static func bit(_ index: Int) -> UInt64 { 1 << UInt64(index % UInt64.bitWidth) }
}
