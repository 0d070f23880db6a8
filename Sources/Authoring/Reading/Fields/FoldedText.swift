import Diagnostics

/// How prose reads from a scalar whose lines are folded: a `>` block, or text over several lines
/// with or without quotes.
///
/// Folding has made a space of each line end and a line end of each blank line. A blank line ends a
/// paragraph whichever style carries the text, so line ends become blank lines again, except beside
/// what is set in: YAML leaves such lines as they are.
enum FoldedText {
  static func markup(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.dropFirst().contains(where: { !$0.isEmpty }) else { return text }
    var markup = String(lines[0])
    for (previous, line) in zip(lines, lines.dropFirst()) {
      let goesOn = [previous, line].contains { $0.first == " " }
      markup += goesOn ? "\n" : "\n\n"
      markup += line
    }
    return markup
  }
}
