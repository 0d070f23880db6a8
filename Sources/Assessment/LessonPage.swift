/// A page to read before the items that are asked after it.
package struct LessonPage: Hashable, Sendable {
  package let id: PageID
  package let title: String
  package let text: Prose
  package let sources: [SourceReference]

  package init(id: PageID, title: String, text: Prose, sources: [SourceReference] = []) {
    self.id = id
    self.title = title
    self.text = text
    self.sources = sources
  }
}
