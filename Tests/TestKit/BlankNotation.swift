import Assessment

extension BlankResponse {
  /// What is in one blank, within the notation of its item.
  var notation: String {
    switch self {
    case .choice(let place): String(place + 1)
    case .text(let text): Self.escaped(text)
    }
  }

  /// Reads `name=text` back, its escapes already undone; nil where it isn't this blank's.
  init?(notation part: String, for blank: Blank) {
    let name = (blank.id.text + "=").unicodeScalars
    guard part.unicodeScalars.starts(with: name) else { return nil }
    let text = String(part.unicodeScalars.dropFirst(name.count))
    switch blank.filling {
    case .text:
      self = .text(text)
    case .choice(let choice):
      guard let place = Response.readPlace(text, below: choice.options.count) else { return nil }
      self = .choice(place)
    }
  }

  /// Takes a notation apart at every `; ` whose semicolon has no `\` before it, and undoes the escapes.
  ///
  /// Scalar by scalar, as a learner may begin a word with an accent that would cling to the sign
  /// before it.
  static func separated(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var parts = [String.UnicodeScalarView()]
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      switch scalar {
      case "\\":
        if let escaped = scalars.next() { parts[parts.count - 1].append(escaped) }
      case ";":
        _ = scalars.next()
        parts.append(String.UnicodeScalarView())
      default:
        parts[parts.count - 1].append(scalar)
      }
    }
    return parts.map { String($0) }
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == ";" || scalar == "\\" { escaped.append("\\") }
      escaped.append(scalar)
    }
    return String(escaped)
  }
}
