/// A publication that a learner can look up.
package struct Source: Hashable, Sendable {
  package let id: SourceID
  package let citation: String
  package let url: String?

  package init(id: SourceID, citation: String, url: String? = nil) {
    self.id = id
    self.citation = citation
    self.url = url
  }
}

/// A place in a source: `convention art. II(b)-(e)`.
package struct SourceReference: Hashable, Sendable {
  package let source: SourceID
  /// The article, paragraph or page; empty where the whole source is meant.
  package let locator: String

  package init(source: SourceID, locator: String) {
    self.source = source
    self.locator = locator
  }
}
