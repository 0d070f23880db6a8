extension Unicode.Scalar {
  /// Whether a terminal would obey this scalar, or show nothing where something stands: controls,
  /// line separators, direction marks, and characters that are made not to be seen.
  ///
  /// Joiners and variation selectors are let through, for scripts and emoji need them.
  package var isHidden: Bool {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD }
    switch value {
    case 0x34F, 0x180B...0x180D, 0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF:
      return false
    case 0x2028, 0x2029, 0xFFF9...0xFFFB:
      return true
    default:
      return properties.isDefaultIgnorableCodePoint || properties.isBidiControl
    }
  }

  /// What is shown instead of this scalar: a control picture (`␛`), or its number (`⟨U+202E⟩`).
  package var picture: String {
    if value < 0x20, let control = Unicode.Scalar(0x2400 + value) { return String(control) }
    if value == 0x7F { return "␡" }
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  /// Whether this is one of the invisible letters that spell the region of a flag (England's).
  private var isFlagTag: Bool { (0xE0020...0xE007F).contains(value) }

  /// Whether this spells the region of the flag that the scalar before it began or spelled on.
  func isFlagPart(after previous: Unicode.Scalar?) -> Bool {
    guard isFlagTag, let previous else { return false }
    return previous.value == 0x1F3F4 || previous.isFlagTag
  }
}

extension String {
  /// This text with everything that a terminal would obey, or hide, shown as a picture of itself.
  ///
  /// It is what keeps a module, a learner's name or a file's path from moving the cursor, recolouring
  /// the screen or reversing the order of letters. Making it twice changes nothing.
  package var visible: String {
    if latinWidth != nil { return self }
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      let isFlagPart = scalar.isFlagPart(after: previous)
      if scalar.isHidden && !isFlagPart {
        result.append(contentsOf: scalar.picture.unicodeScalars)
      } else {
        result.append(scalar)
      }
      previous = isFlagPart || !scalar.isHidden ? scalar : nil
    }
    return String(result)
  }
}
