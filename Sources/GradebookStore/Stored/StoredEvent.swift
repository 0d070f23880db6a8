import Assessment
import GRDB

/// An event as its row has it.
struct StoredEvent {
  enum Kind: String {
    case read, hint, draft, rewrite, remark, finished, reset
  }

  let kind: Kind
  var module: String?
  var page: String?
  var item: String?
  var presentation: Int?
  var text: String?

  static let columns = StoredColumns(names: [
    "kind", "module", "page", "item", "presentation", "text",
  ])

  var stored: [(any DatabaseValueConvertible)?] {
    [kind.rawValue, module, page, item, presentation, text]
  }
}

extension StoredEvent {
  init(_ columns: inout RowColumns) throws {
    self.init(
      kind: try columns.choice(), module: try columns.optional(), page: try columns.optional(),
      item: try columns.optional(), presentation: try columns.optional(),
      text: try columns.optional())
  }

  init(_ event: SessionEvent) {
    switch event {
    case .read(let page):
      self.init(kind: .read, page: page.text)
    case .hint(let item, let presentation):
      self.init(kind: .hint, item: item.text, presentation: presentation)
    case .draft(let item, let presentation, let line):
      self.init(kind: .draft, item: item.text, presentation: presentation, text: line)
    case .rewrite(let item, let presentation, let text):
      self.init(kind: .rewrite, item: item.text, presentation: presentation, text: text)
    case .remark(let item, let text):
      self.init(kind: .remark, item: item.text, text: text)
    case .finished:
      self.init(kind: .finished)
    }
  }

  /// The event as a session knows it.
  ///
  /// - Throws: where this isn't a session's event, or lacks what its kind needs.
  func sessionEvent() throws -> SessionEvent {
    switch kind {
    case .read: .read(PageID(try needed(page)))
    case .hint: .hint(try asked(), presentation: try needed(presentation))
    case .draft: .draft(try asked(), presentation: try needed(presentation), line: try needed(text))
    case .rewrite:
      .rewrite(try asked(), presentation: try needed(presentation), text: try needed(text))
    case .remark: .remark(try asked(), text: try needed(text))
    case .finished: .finished
    case .reset: throw UnreadableRow()
    }
  }

  private func asked() throws -> ItemID { ItemID(try needed(item)) }

  private func needed<Value>(_ value: Value?) throws(UnreadableRow) -> Value {
    guard let value else { throw UnreadableRow() }
    return value
  }
}
