import Assessment

/// The notation of gaps in a cloze text: `[[name]]`.
enum ClozeSyntax {
  /// A gap, or what looks like the beginning of one.
  struct Gap {
    /// The name between the brackets; nil where they don't close or hold no name.
    let name: String?
    /// Where the gap stands, brackets included, in the UTF-8 of the text.
    let range: Range<Int>
  }

  /// The gaps of a text in their order.
  static func gaps(in text: String) -> [Gap] {
    let bytes = Array(text.utf8)
    var gaps: [Gap] = []
    var offset = 0
    while let start = pair(of: opening, in: bytes, from: offset) {
      let gap = gap(in: bytes, at: start)
      gaps.append(gap)
      offset = gap.range.upperBound
    }
    return gaps
  }

  /// A paragraph's runs with the gaps in them set apart.
  static func segments(of runs: [Prose.Run]) -> [ClozeInteraction.Segment] {
    runs.flatMap(segments)
  }

  private static func segments(of run: Prose.Run) -> [ClozeInteraction.Segment] {
    let bytes = Array(run.text.utf8)
    var segments: [ClozeInteraction.Segment] = []
    var offset = 0
    for gap in gaps(in: run.text) {
      guard let name = gap.name else { continue }
      segments += text(bytes[offset..<gap.range.lowerBound], run)
      segments.append(.blank(BlankID(name)))
      offset = gap.range.upperBound
    }
    return segments + text(bytes[offset...], run)
  }

  private static func text(
    _ bytes: ArraySlice<UInt8>, _ run: Prose.Run
  ) -> [ClozeInteraction.Segment] {
    guard !bytes.isEmpty else { return [] }
    let text = String(decoding: bytes, as: UTF8.self)
    return [.text(Prose.Run(text, isEmphasised: run.isEmphasised))]
  }

  private static let opening = UInt8(ascii: "[")
  private static let closing = UInt8(ascii: "]")

  /// The gap whose brackets open at `start`; one that does not close reaches to the next one or to
  /// the end of its line.
  private static func gap(in bytes: [UInt8], at start: Int) -> Gap {
    var offset = start + 2
    while offset < bytes.count, bytes[offset] != 0x0A, !isPair(of: opening, in: bytes, at: offset) {
      if isPair(of: closing, in: bytes, at: offset) {
        let name = String(decoding: bytes[start + 2..<offset], as: UTF8.self)
        return Gap(name: name.isBlankName ? name : nil, range: start..<offset + 2)
      }
      offset += 1
    }
    return Gap(name: nil, range: start..<offset)
  }

  private static func pair(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + 1 < bytes.count {
      if isPair(of: byte, in: bytes, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  private static func isPair(of byte: UInt8, in bytes: [UInt8], at offset: Int) -> Bool {
    bytes[offset] == byte && offset + 1 < bytes.count && bytes[offset + 1] == byte
  }
}

extension String {
  /// Whether the text names a blank: letters a to z of either case, digits and hyphens.
  var isBlankName: Bool {
    !isEmpty
      && utf8.allSatisfy {
        $0.isDigit || $0.isLowercaseLetter || $0.isUppercaseLetter || $0 == UInt8(ascii: "-")
      }
  }
}
