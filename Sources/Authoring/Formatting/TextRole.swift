/// What a scalar says, as far as that bears on how it may be laid out.
enum TextRole {
  /// A text for reading, in which every line end between words is a space.
  case prose
  /// A text on one line, in which every run of white space is a space.
  case line
  /// A number, a word or a flag, which other readers of YAML may take for what it is.
  case value
  /// A name, which counts to the letter.
  case name
  /// Text where the format knows none: it counts to the letter, and what it is its author knows.
  case unknown

  init(_ shape: ValueShape?) {
    switch shape {
    case .prose: self = .prose
    case .line, .url, .sourceReferences: self = .line
    case .formatVersion, .languageCode, .whole, .decimal, .tolerance, .flag, .word, .interval:
      self = .value
    case .slug, .fact, .reference: self = .name
    case .list, .object, .named, nil: self = .unknown
    }
  }

  /// Whether text without quotes that looks like a number or a flag gets quotes, so that every
  /// reader of YAML takes it for text; where nobody can tell, quotes that are there stay.
  func quotesTypedText(written style: ScalarStyle) -> Bool {
    switch self {
    case .prose, .line, .name: true
    case .value: false
    case .unknown: style != .plain
    }
  }
}
