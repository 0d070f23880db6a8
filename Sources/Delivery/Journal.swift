import Assessment

/// What a session's records say has happened, arranged for looking up.
struct Journal: Sendable {
  private(set) var pagesRead: Set<PageID> = []
  private(set) var hints: [Asking: Int] = [:]
  private(set) var drafts: [Asking: [String]] = [:]
  /// The answer that counts of each asking.
  private(set) var settled: [Asking: Attempt] = [:]
  /// The near miss of each asking that had one.
  private(set) var nearMisses: [Asking: Attempt] = [:]

  /// Whether anything has been recorded.
  private(set) var isEmpty = true

  init(_ records: [SessionRecord] = []) {
    for record in records { add(record) }
  }

  mutating func add(_ record: SessionRecord) {
    isEmpty = false
    switch record {
    case .attempt(let attempt): add(attempt)
    case .event(let event): add(event)
    }
  }

  private mutating func add(_ attempt: Attempt) {
    let asking = Asking(item: attempt.item, presentation: attempt.presentation)
    drafts[asking] = nil
    if attempt.verdict == .almost {
      nearMisses[asking] = attempt
    } else {
      settled[asking] = attempt
    }
  }

  private mutating func add(_ event: SessionEvent) {
    switch event {
    case .read(let page):
      pagesRead.insert(page)
    case .hint(let item, let presentation):
      hints[Asking(item: item, presentation: presentation), default: 0] += 1
    case .draft(let item, let presentation, let line):
      drafts[Asking(item: item, presentation: presentation), default: []].append(line)
    case .rewrite(let item, let presentation, let text):
      drafts[Asking(item: item, presentation: presentation)] = text.isEmpty ? [] : [text]
    case .remark, .finished:
      break
    }
  }

  /// The first answer of each item that counted.
  var firstAttempts: [ItemID: Attempt] {
    settled.reduce(into: [:]) { attempts, entry in
      if entry.key.presentation == 1 { attempts[entry.key.item] = entry.value }
    }
  }
}
