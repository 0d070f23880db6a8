import Authoring
import Console
import Diagnostics
import Typesetting

/// Differences as `diff -u` writes them: coloured on a terminal, to the letter everywhere else.
extension TextOutput {
  func write(_ difference: UnifiedDiff, of file: SourceName) throws(OutputFailure) {
    let names = (old: file.path, new: file.path)
    switch appearance.palette {
    case .none: try write(exactly: difference.text(from: names.old, to: names.new))
    case .colour: try write(difference.lines(from: names.old, to: names.new).map(Block.verbatim))
    }
  }
}

extension UnifiedDiff {
  /// The lines of the diff with their roles.
  func lines(from old: String, to new: String) -> [StyledText] {
    guard !isEmpty else { return [] }
    let heading = [StyledText("--- \(old)", .strong), StyledText("+++ \(new)", .strong)]
    return heading + hunks.flatMap { [StyledText($0.header, .accent)] + $0.lines.map(\.styled) }
  }
}

extension UnifiedDiff.Line {
  var styled: StyledText {
    switch side {
    case .both: StyledText(sign + text)
    case .old: StyledText(sign + text, .wrong)
    case .new: StyledText(sign + text, .right)
    }
  }
}
