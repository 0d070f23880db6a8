/// One replacement of bytes in a file; an empty span inserts.
package struct Edit: Hashable, Sendable {
  package let span: Span
  package let replacement: String

  package init(_ span: Span, _ replacement: String) {
    self.span = span
    self.replacement = replacement
  }

  package static func insert(_ text: String, at offset: Int) -> Edit {
    Edit(Span(at: offset), text)
  }

  package static func delete(_ span: Span) -> Edit {
    Edit(span, "")
  }
}

/// A repair that can be applied by itself: edits to the file of its diagnostic.
package struct Fix: Hashable, Sendable {
  /// How sure we are that the edits give what the author meant.
  package enum Confidence: Int, Hashable, Sendable, Comparable {
    /// There is something to fill in before the text makes sense.
    case placeholder
    /// Very probably right; a person should look.
    case likely
    /// Can't be wrong: `check --fix` applies it without asking.
    case certain

    package static func < (left: Confidence, right: Confidence) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The edits in the order of their places; none may overlap another.
  package let edits: [Edit]
  package let confidence: Confidence

  package init(_ edits: [Edit], _ confidence: Confidence) {
    self.edits = edits.sorted { $0.span < $1.span }
    self.confidence = confidence
  }

  package init(_ edit: Edit, _ confidence: Confidence) {
    self.init([edit], confidence)
  }

  /// From the first edited byte to the last.
  package var span: Span {
    edits.reduce(edits.first?.span ?? Span(at: 0)) { $0.joined(with: $1.span) }
  }
}
