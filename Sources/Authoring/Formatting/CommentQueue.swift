import Diagnostics

/// A comment and how it stands in its file.
struct PlacedComment {
  let text: String
  let span: Span
  let column: Int
  /// Whether nothing stands before it on its line.
  let isAlone: Bool
  let followsBlankLine: Bool
}

/// The comments of a file in their order, each to be taken once.
struct CommentQueue {
  private let tree: SyntaxTree
  private let lines: LinePlaces
  private var position = 0
  /// Up to where the file has been laid out.
  private var consumed = 0

  init(_ tree: SyntaxTree, _ lines: LinePlaces) {
    self.tree = tree
    self.lines = lines
  }

  /// Notes that everything up to a place has been laid out.
  mutating func pass(_ offset: Int) {
    consumed = max(consumed, offset)
  }

  /// The comments that begin before a place.
  mutating func take(before offset: Int) -> [PlacedComment] {
    var taken: [PlacedComment] = []
    while let next, next.span.start < offset { taken.append(takeNext(next)) }
    return taken
  }

  /// The comment on the last line of a key or value, or behind the `|` of a block.
  mutating func take(beside span: Span) -> PlacedComment? {
    guard let next, next.span.start >= span.start else { return nil }
    guard next.span.start < span.end || lines.areOnOneLine(span.end, next.span.start) else {
      return nil
    }
    return takeNext(next)
  }

  /// The comments on lines of their own that follow right on what has been laid out and are
  /// indented by so many columns or more.
  mutating func take(indentedBy column: Int) -> [PlacedComment] {
    var taken: [PlacedComment] = []
    while let next, next.isAlone, next.column >= column,
      lines.isBlank(consumed..<next.span.start)
    {
      taken.append(takeNext(next))
    }
    return taken
  }

  private var next: PlacedComment? {
    guard position < tree.comments.count else { return nil }
    let span = tree.comments[position]
    let isAlone = lines.beginsLine(span.start)
    return PlacedComment(
      text: tree.file.text(of: span), span: span, column: lines.column(of: span.start),
      isAlone: isAlone, followsBlankLine: isAlone && lines.followsBlankLine(span.start))
  }

  private mutating func takeNext(_ comment: PlacedComment) -> PlacedComment {
    position += 1
    pass(comment.span.end)
    return comment
  }
}
