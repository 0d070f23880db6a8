/// A term of the field and what it means.
package struct GlossaryEntry: Hashable, Sendable {
  package let id: TermID
  package let term: String
  package let definition: Prose
  package let sources: [SourceReference]

  package init(id: TermID, term: String, definition: Prose, sources: [SourceReference] = []) {
    self.id = id
    self.term = term
    self.definition = definition
    self.sources = sources
  }
}
