/// The last letters of a text: nearly all texts of an item differ in them already.
///
/// Two texts that fold to the same have the same tail, if both have one: a text that is short or
/// in which something stands whose folding is not known here has none.
struct LetterTail: Hashable, Sendable {
  /// Eight letters and digits as they fold, the last in the lowest byte.
  private let letters: UInt64

  /// How many letters there have to be, so that an article at the start is not among the last.
  private static let enough = 12

  init?(_ text: String) {
    let letters = text.utf8.withContiguousStorageIfAvailable { Self.letters(of: $0) }
    guard let letters = letters ?? nil else { return nil }
    self.letters = letters
  }

  private static func letters(of text: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var letters: UInt64 = 0
    var count = 0
    var index = text.count - 1
    while index >= 0, count < enough {
      guard let (letter, width) = character(endingAt: index, in: text) else { return nil }
      index -= width
      guard let letter else { continue }
      if count < 8 { letters |= UInt64(letter) << UInt64(8 * count) }
      count += 1
    }
    return count == enough ? letters : nil
  }

  /// The letter or digit whose last byte is at a place, nil for a sign or white space, and how many
  /// bytes it has; nothing where that is not known.
  private static func character(
    endingAt index: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (letter: UInt8?, width: Int)? {
    let byte = text[index]
    if byte < 0x80 {
      if byte.isLowercaseLetter || byte.isDigit { return (byte, 1) }
      return (byte.isUppercaseLetter ? byte | 0x20 : nil, 1)
    }
    guard index > 0 else { return nil }
    switch text[index - 1] {
    case 0xC3: return (LatinLetter.folded(byte), 2)
    case 0xC2: return (nil, 2)
    // Punctuation from U+2000 to U+203F.
    case 0x80 where index > 1 && text[index - 2] == 0xE2: return (nil, 3)
    default: return nil
    }
  }
}
