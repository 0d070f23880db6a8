/// A wish for help, found before the line is parsed so that a wrong line can't stand in its way.
enum HelpRequest: Hashable {
  case program
  case command(String)

  /// The request in some arguments, or nil where there is none: `--help` or `-h` anywhere, or
  /// `help` and perhaps a command.
  init?(in arguments: [String]) {
    let words = Array(arguments.prefix { $0 != "--" })
    let names = HelpRequest.bareWords(words).map { words[$0] }
    if let first = names.first, ["help", "ayuda"].contains(first) {
      let asked = names.dropFirst().first { !["help", "ayuda"].contains($0) }
      self = asked.map(HelpRequest.command) ?? .program
    } else if words.contains(where: { ["--help", "-h", "--ayuda"].contains($0) }) {
      self = names.first.map(HelpRequest.command) ?? .program
    } else {
      return nil
    }
  }

  /// Where the words stand that are neither options nor the values of shared options, nor behind
  /// `--`.
  static func bareWords(_ words: [String]) -> [Int] {
    var bare: [Int] = []
    var isValue = false
    for (place, word) in words.prefix(while: { $0 != "--" }).enumerated() {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-") {
        isValue = ["--lang", "--modules", "--learner"].contains(word)
      } else {
        bare.append(place)
      }
    }
    return bare
  }
}
