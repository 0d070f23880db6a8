/// Text that wraps, perhaps behind a lead under whose end the following lines hang.
///
/// ```
///   a  Un grupo nacional, entendido como el de quienes
///      comparten una ciudadanía
/// ```
/// Here the indent is 2, and the lead `a` with the two spaces after it. A newline in the text breaks
/// the line there; any other run of spaces is one space.
package struct Paragraph: Hashable, Sendable {
  package let text: StyledText
  package let lead: StyledText
  package let indent: Int
  /// How far the lines after the first are moved in from the indent; nil for the usual: under the
  /// end of a short lead, two columns in after a long one.
  package let hanging: Int?

  package init(
    _ text: StyledText, lead: StyledText = StyledText(), indent: Int = 0, hanging: Int? = nil
  ) {
    self.text = text
    self.lead = lead
    self.indent = indent
    self.hanging = hanging
  }
}
