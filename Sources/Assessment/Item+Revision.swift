extension Item {
  /// A fingerprint of what is asked apart from its words: what the languages of a module share.
  ///
  /// The kind, how it is scored, the points, the number of options, pairs, entries and blanks, their
  /// names, which of them are right, and the number that is. Texts are left out, those that are
  /// accepted too, and so are hints, sources and how options are shuffled.
  package var revision: Fingerprint {
    Fingerprint(of: "1 \(kind.rawValue) \(points) \(interaction.skeleton)")
  }

  /// A fingerprint of the words in which it is asked: of the folded texts that are shown before it is
  /// answered, and of those that are compared with what is typed.
  ///
  /// Mending an accent or a full stop leaves it as it was.
  package var wording: Fingerprint {
    let texts = [stem.plainText] + interaction.texts
    return Fingerprint(of: texts.map(TextFolding.folded).joined(separator: "\u{1F}"))
  }
}

extension Fingerprint {
  /// The FNV-1a hash of a text's UTF-8, in 16 hexadecimal digits.
  package init(of text: String) {
    let digits = String(UInt64(0).seed(for: text), radix: 16)
    self.init(String(repeating: "0", count: 16 - digits.count) + digits)
  }
}
