/// What Tab does to a line, given the words that may stand at its end.
struct Completion: Equatable {
  /// What to do.
  enum Step: Equatable {
    case nothing
    /// The last `count` scalars of the line give way to a text.
    case replace(count: Int, with: String)
    /// There are several ways on, and no more that they share.
    case offer([String])
  }

  let step: Step

  /// - Parameters:
  ///   - line: the line up to the cursor.
  ///   - candidates: words and terms, of several words perhaps.
  init(of line: String, among candidates: [String]) {
    guard let begun = Completion.begun(in: line, candidates) else {
      step = .nothing
      return
    }
    let matches = candidates.filter { Completion.goesOn($0, from: begun) }
    let shared = Completion.sharedStart(of: matches)
    let count = begun.unicodeScalars.count
    if matches.count == 1 {
      step = .replace(count: count, with: shared + " ")
    } else if shared.count > begun.count {
      step = .replace(count: count, with: shared)
    } else {
      step = .offer(matches)
    }
  }

  /// The longest end of the line, from the start of a word, from which some candidate goes on.
  private static func begun(in line: String, _ candidates: [String]) -> Substring? {
    var starts = line.indices.filter { index in
      line[index] != " " && (index == line.startIndex || line[line.index(before: index)] == " ")
    }
    if line.last == " " || line.isEmpty { starts.append(line.endIndex) }
    return starts.lazy.map { line[$0...] }
      .first { end in candidates.contains { goesOn($0, from: end) } }
  }

  private static func goesOn(_ candidate: String, from begun: Substring) -> Bool {
    folded(candidate).starts(with: folded(begun))
  }

  /// The start that all words have in common, as the first of them writes it.
  private static func sharedStart(of words: [String]) -> String {
    guard let first = words.first else { return "" }
    let letters = folded(first)
    let lengths = words.map { word in zip(letters, folded(word)).prefix { $0 == $1 }.count }
    return String(first.prefix(lengths.min() ?? 0))
  }

  /// Letters without case and accents; ñ is a letter of its own.
  private static func folded(_ text: some StringProtocol) -> [Character] {
    text.map { letter in
      let small = letter.lowercased().first ?? letter
      return bare[small] ?? small
    }
  }

  private static let bare: [Character: Character] = [
    "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u",
  ]
}
