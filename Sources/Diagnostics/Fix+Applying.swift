extension Fix {
  /// A text after some fixes were applied to it.
  package struct Applied: Hashable, Sendable {
    package let bytes: [UInt8]
    /// Which of the fixes were applied, in the order of their places.
    package let fixes: [Fix]

    package var count: Int { fixes.count }
  }

  /// Applies as many of the fixes as fit together.
  ///
  /// Fixes are taken in the order of their places; one that touches an earlier one is left for the
  /// next run. Bytes outside the edits stay as they are.
  package static func apply(_ fixes: [Fix], to bytes: [UInt8]) -> Applied {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var copied = 0
    var applied: [Fix] = []
    for fix in fixes.sorted(by: { $0.span < $1.span }) where fix.fits(in: bytes) {
      guard applied.isEmpty || fix.span.start > copied else { continue }
      for edit in fix.edits {
        result += bytes[copied..<edit.span.start]
        result += edit.replacement.utf8
        copied = edit.span.end
      }
      applied.append(fix)
    }
    result += bytes[copied...]
    return Applied(bytes: result, fixes: applied)
  }

  /// Whether there is something to edit, within the file, and no edit overlaps the next.
  private func fits(in bytes: [UInt8]) -> Bool {
    !edits.isEmpty && span.start >= 0 && span.end <= bytes.count
      && zip(edits, edits.dropFirst()).allSatisfy { $0.span.end <= $1.span.start }
  }
}
