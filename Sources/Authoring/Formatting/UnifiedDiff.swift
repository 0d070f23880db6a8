/// What differs between two texts, line by line, with a few lines around it.
package struct UnifiedDiff: Hashable, Sendable {
  /// A line of either text or both.
  package struct Line: Hashable, Sendable {
    package enum Side: Hashable, Sendable {
      case both, old, new
    }

    package let side: Side
    /// The line without its line feed.
    package let text: String
    /// Whether the file ends here without a line end.
    package let isUnended: Bool
  }

  /// A stretch of lines in which there are differences.
  package struct Hunk: Hashable, Sendable {
    /// The lines of each text that the hunk covers, counted from 0.
    package let old: Range<Int>
    package let new: Range<Int>
    package let lines: [Line]

    /// `@@ -12,4 +12,5 @@`, as `diff -u` and `patch` have it.
    package var header: String { "@@ -\(Self.place(old)) +\(Self.place(new)) @@" }

    private static func place(_ range: Range<Int>) -> String {
      switch range.count {
      case 0: "\(range.lowerBound),0"
      case 1: "\(range.lowerBound + 1)"
      default: "\(range.lowerBound + 1),\(range.count)"
      }
    }
  }

  package let hunks: [Hunk]

  package var isEmpty: Bool { hunks.isEmpty }

  /// Compares two texts; `context` says how many lines are shown before and after a difference.
  package init(from old: String, to new: String, context: Int = 3) {
    let lines = UnifiedLines(old, new)
    hunks = lines.stretches(context: context).map(lines.hunk)
  }

  /// The diff as `patch` reads it; empty where there is no difference.
  package func text(from oldName: String, to newName: String) -> String {
    guard !isEmpty else { return "" }
    return hunks.reduce("--- \(oldName)\n+++ \(newName)\n") { text, hunk in
      text + hunk.header + "\n" + hunk.lines.map(\.patchText).joined()
    }
  }
}

extension UnifiedDiff.Line {
  /// The sign of its side.
  package var sign: String {
    switch side {
    case .both: " "
    case .old: "-"
    case .new: "+"
    }
  }

  fileprivate var patchText: String {
    sign + text + "\n" + (isUnended ? "\\ No newline at end of file\n" : "")
  }
}

/// The lines of two texts in one order: what is removed before what comes in its place.
private struct UnifiedLines {
  private struct Entry {
    let line: UnifiedDiff.Line
    /// How many lines of each text stand before it.
    let old: Int
    let new: Int
  }

  private var entries: [Entry] = []
  private let counts: (old: Int, new: Int)

  init(_ oldText: String, _ newText: String) {
    let (old, new) = (Self.lines(of: oldText), Self.lines(of: newText))
    counts = (old.count, new.count)
    var (oldPlace, newPlace) = (0, 0)
    func append(_ side: UnifiedDiff.Line.Side, _ text: Substring) {
      let isUnended = text.utf8.last != Byte.lineFeed
      let content = isUnended ? text : Substring(text.utf8.dropLast())
      let line = UnifiedDiff.Line(side: side, text: String(content), isUnended: isUnended)
      entries.append(Entry(line: line, old: oldPlace, new: newPlace))
      if side != .new { oldPlace += 1 }
      if side != .old { newPlace += 1 }
    }
    let end = LineMatching.Match(old: old.count, new: new.count)
    for match in LineMatching.matches(old, new) + [end] {
      while oldPlace < match.old { append(.old, old[oldPlace]) }
      while newPlace < match.new { append(.new, new[newPlace]) }
      if match != end { append(.both, old[oldPlace]) }
    }
  }

  /// The lines of a text with their line feeds, which are all that ends a line here.
  private static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text[...].utf8
    while let feed = rest.firstIndex(of: Byte.lineFeed) {
      let next = rest.index(after: feed)
      lines.append(Substring(rest[..<next]))
      rest = rest[next...]
    }
    return rest.isEmpty ? lines : lines + [Substring(rest)]
  }

  /// The ranges of entries that hunks cover: differences with their context, joined where they meet.
  func stretches(context: Int) -> [Range<Int>] {
    entries.indices.reduce(into: []) { stretches, index in
      guard entries[index].line.side != .both else { return }
      let start = max(0, index - context)
      let end = min(entries.count, index + context + 1)
      if let last = stretches.last, start <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound..<end
      } else {
        stretches.append(start..<end)
      }
    }
  }

  func hunk(_ range: Range<Int>) -> UnifiedDiff.Hunk {
    let first = entries[range.lowerBound]
    let isLast = range.upperBound == entries.count
    let old = isLast ? counts.old : entries[range.upperBound].old
    let new = isLast ? counts.new : entries[range.upperBound].new
    return UnifiedDiff.Hunk(
      old: first.old..<old, new: first.new..<new, lines: entries[range].map(\.line))
  }
}
