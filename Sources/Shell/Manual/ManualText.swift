/// A text of the manual as its runs: plain words, things to type, and what is emphasised.
struct ManualText: Hashable, Sendable {
  enum Run: Hashable, Sendable {
    case plain(String)
    /// Between grave accents: a word of the format, a command, something typed.
    case code(String)
    /// Between asterisks.
    case emphasis(String)
  }

  let runs: [Run]

  init(runs: [Run]) {
    self.runs = runs
  }

  /// Reads a text on one line. A sign that is never closed stands for itself.
  init(_ text: String) {
    var runs: [Run] = []
    var plain = ""
    var rest = Substring(text)
    while let sign = rest.first {
      let body = rest.dropFirst()
      guard sign == "`" || sign == "*", let end = body.firstIndex(of: sign), end > body.startIndex
      else {
        plain.append(rest.removeFirst())
        continue
      }
      if !plain.isEmpty { runs.append(.plain(plain)) }
      plain = ""
      let content = String(body[..<end])
      runs.append(sign == "`" ? .code(content) : .emphasis(content))
      rest = body[body.index(after: end)...]
    }
    if !plain.isEmpty { runs.append(.plain(plain)) }
    self.runs = runs
  }

  /// What is to be typed or written to the letter.
  var codes: [String] {
    runs.compactMap { run in
      switch run {
      case .code(let code): code
      case .plain, .emphasis: nil
      }
    }
  }
}
