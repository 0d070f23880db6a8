/// A text with blanks to be filled.
package struct ClozeInteraction: Hashable, Sendable {
  /// A stretch of the text, or a blank in it.
  package enum Segment: Hashable, Sendable {
    case text(Prose.Run)
    case blank(BlankID)
  }

  /// The paragraphs of the text, each a run of segments.
  package let paragraphs: [[Segment]]
  /// The blanks in the order of the text.
  package let blanks: [Blank]

  package init(paragraphs: [[Segment]], blanks: [Blank]) {
    self.paragraphs = paragraphs
    self.blanks = blanks
  }
}

/// A gap in a cloze text, filled by typing or by picking.
package struct Blank: Hashable, Sendable {
  package enum Filling: Hashable, Sendable {
    case text(TextEntryInteraction)
    case choice(ChoiceInteraction)
  }

  package let id: BlankID
  package let filling: Filling

  package init(id: BlankID, filling: Filling) {
    self.id = id
    self.filling = filling
  }
}
