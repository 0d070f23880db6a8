/// A file after the repairs that can't be wrong.
///
/// Repairs are made in rounds, since one may uncover another: each round finds anew what is wrong
/// and applies what fits together. Every byte outside the repairs stays as it is.
package struct RepairedFile: Hashable, Sendable {
  package let source: SourceFile
  /// How many repairs were made.
  package let count: Int

  /// After so many rounds whatever is left stays for its author.
  package static let roundLimit = 20

  /// Repairs a file; `findings` says what is wrong with a text of it.
  package init(_ source: SourceFile, findings: (SourceFile) -> [Diagnostic]) {
    var source = source
    var count = 0
    var known: Set<[UInt8]> = [source.bytes]
    for _ in 0..<Self.roundLimit {
      let fixes = findings(source).compactMap(\.fix).filter { $0.confidence == .certain }
      let applied = Fix.apply(fixes, to: source.bytes)
      // A text that was there before would only come again.
      guard applied.count > 0, known.insert(applied.bytes).inserted else { break }
      source = SourceFile(name: source.name, bytes: applied.bytes)
      count += applied.count
    }
    self.source = source
    self.count = count
  }
}
