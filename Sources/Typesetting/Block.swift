/// One thing on a page, laid out by a `Typesetter` at the width of the moment.
package enum Block: Hashable, Sendable {
  case paragraph(Paragraph)
  /// An empty line. Two that meet are one.
  case blank
  /// A line across the measure; nothing at all for a screen reader.
  case rule
  case table(TextTable)
  /// A line as it is, never broken: code, a snippet of a file.
  case verbatim(StyledText)
}

extension Block {
  /// Text that wraps; every line begins `indent` columns in.
  package static func paragraph(_ text: StyledText, indent: Int = 0) -> Block {
    .paragraph(Paragraph(text, indent: indent))
  }

  /// Text behind a lead (`a`, `•`, `help:`), with the lines that follow hanging under its first word.
  package static func item(lead: StyledText, _ text: StyledText, indent: Int = 0) -> Block {
    .paragraph(Paragraph(text, lead: lead, indent: indent))
  }

  /// A title on lines of its own.
  package static func heading(_ text: StyledText) -> Block {
    .paragraph(Paragraph(text.styled(.heading)))
  }
}
