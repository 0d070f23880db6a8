import Typesetting

/// Characters that can't be seen, as test cases write them: `⟨U+00A0⟩`.
package enum VisibleCharacters {
  /// The text with each such name replaced by its character.
  package static func unescaped(_ text: String) -> String {
    let parts = text.split(separator: "⟨U+", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard index > 0, let end = part.firstIndex(of: "⟩"),
        let scalar = UInt32(part[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      else { return String(part) }
      return String(scalar) + part[part.index(after: end)...]
    }.joined()
  }

  /// The text with each character that can't be seen, line feeds aside, replaced by its name.
  package static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isSeen = !scalar.isHidden && scalar != "\u{A0}" || scalar == "\n"
      if isSeen { return String(scalar) }
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
    }.joined()
  }
}
