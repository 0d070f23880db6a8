/// A wish for help, found before the line is parsed so that a wrong line can't stand in its way.
enum HelpRequest: Hashable {
  case program
  case command(String)

  /// The request in some arguments, or nil where there is none: `--help` or `-h` anywhere, or
  /// `help` and perhaps a command.
  init?(in arguments: [String]) {
    let words = Array(arguments.prefix { $0 != "--" })
    let names = HelpRequest.bareWords(words)
    if let first = names.first, ["help", "ayuda"].contains(first) {
      let asked = names.dropFirst().first { !["help", "ayuda"].contains($0) }
      self = asked.map(HelpRequest.command) ?? .program
    } else if words.contains(where: { ["--help", "-h", "--ayuda"].contains($0) }) {
      self = names.first.map(HelpRequest.command) ?? .program
    } else {
      return nil
    }
  }

  /// The words that are neither options nor the values of shared options.
  static func bareWords(_ words: [String]) -> [String] {
    var bare: [String] = []
    var isValue = false
    for word in words {
      if isValue {
        isValue = false
      } else if word.hasPrefix("-") {
        isValue = ["--lang", "--modules", "--learner"].contains(word)
      } else {
        bare.append(word)
      }
    }
    return bare
  }
}
