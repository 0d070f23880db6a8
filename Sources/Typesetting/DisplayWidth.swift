extension Unicode.Scalar {
  /// The columns that a terminal gives this scalar when it stands alone: 0, 1 or 2.
  ///
  /// Marks and format controls take none, East Asian wide letters and emoji two. Control characters
  /// take none either: the terminal layer shows their pictures (`visible`), not themselves.
  package var displayWidth: Int {
    if value < 0x300 { return (0x20..<0x7F).contains(value) || value >= 0xA0 ? 1 : 0 }
    if isZeroWidth { return 0 }
    return isWide ? 2 : 1
  }

  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .lineSeparator, .paragraphSeparator,
      .control:
      return true
    case .format:
      return !standsBeforeNumbers
    default:
      // The second and third letters of a Korean syllable are drawn into the first.
      return (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value)
    }
  }

  /// Whether this is one of the format controls that are drawn: signs around a number in Arabic,
  /// Syriac and Kaithi (`Prepended_Concatenation_Mark`).
  private var standsBeforeNumbers: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private var isWide: Bool {
    value >= 0x1100 && (WideScalars.contain(self) || properties.isEmojiPresentation)
  }
}

extension Character {
  /// The columns that a terminal gives this character, all its marks and joined parts together.
  ///
  /// An emoji sequence (joined people, a flag, a skin tone, a keycap) is one picture of two columns;
  /// any other cluster takes the sum of its scalars.
  package var displayWidth: Int {
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return first.displayWidth }
    return isEmojiSequence ? 2 : scalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Whether this is a picture made of several scalars: by the selector U+FE0F, by the joiner
  /// U+200D, or by beginning with an emoji (two regional indicators begin with one).
  private var isEmojiSequence: Bool {
    guard let first = unicodeScalars.first, first.properties.isEmoji else { return false }
    return first.properties.isEmojiPresentation
      || unicodeScalars.contains { $0.value == 0xFE0F || $0.value == 0x200D }
  }
}

extension StringProtocol {
  /// The columns that a terminal gives this text. A tab counts none: whoever lays out tabs knows
  /// where the next stop is.
  package var displayWidth: Int { latinWidth ?? reduce(0) { $0 + $1.displayWidth } }

  /// The columns of a text of ASCII and of Latin letters, each a scalar and a column of its own; nil
  /// for any other, which has to be looked at more closely.
  var latinWidth: Int? {
    var width = 0
    for byte in utf8 {
      switch byte {
      // The letters from U+00C0 to U+027F begin with these; a mark on one (U+0300…) doesn't.
      case 0x20..<0x7F, 0xC3...0xC9: width += 1
      case 0x80..<0xC0: continue
      default: return nil
      }
    }
    return width
  }
}
