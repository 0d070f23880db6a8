package import Console

/// What a transcript says was typed: the lines behind its prompts.
///
/// A prompt is `>` at the start of a line, or behind a position such as `3/12`, and a space; prose is
/// never taken for one.
package enum TypedLines {
  package static func script(of transcript: String) -> [LineInput] {
    transcript.split(separator: "\n").compactMap { line in
      typed(in: line).map { typed in
        switch typed {
        case "^D": .endOfInput
        case "^C": .interrupted
        default: .line(String(typed))
        }
      }
    }
  }

  private static func typed(in line: Substring) -> Substring? {
    guard let mark = line.firstIndex(of: ">") else { return nil }
    let position = line[..<mark]
    guard position.isEmpty || position.last == " ",
      position.dropLast().allSatisfy({ $0.isNumber || $0 == "/" })
    else { return nil }
    let rest = line[line.index(after: mark)...]
    guard rest.isEmpty || rest.first == " " else { return nil }
    return rest.dropFirst()
  }
}
