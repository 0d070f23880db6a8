import Assessment

/// An event as its row has it.
struct StoredEvent {
  enum Kind: String {
    case read, hint, draft, rewrite, remark, finished, reset
  }

  var kind: Kind
  var module: String?
  var page: String?
  var item: String?
  var presentation: Int?
  var text: String?
}

extension StoredEvent {
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

  /// The session's event; nil where this is none, or lacks what its kind needs.
  var sessionEvent: SessionEvent? {
    switch kind {
    case .read: page.map { .read(PageID($0)) }
    case .hint: asked { .hint($0, presentation: $1) }
    case .draft: written { .draft($0, presentation: $1, line: $2) }
    case .rewrite: written { .rewrite($0, presentation: $1, text: $2) }
    case .remark: item.flatMap { item in text.map { .remark(ItemID(item), text: $0) } }
    case .finished: .finished
    case .reset: nil
    }
  }

  private func asked(_ event: (ItemID, Int) -> SessionEvent) -> SessionEvent? {
    guard let item, let presentation else { return nil }
    return event(ItemID(item), presentation)
  }

  private func written(_ event: (ItemID, Int, String) -> SessionEvent) -> SessionEvent? {
    guard let text else { return nil }
    return asked { event($0, $1, text) }
  }
}
