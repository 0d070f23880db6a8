package import Assessment
package import Localization

/// A lesson as a value: it takes what the learner does and answers with what is to be recorded,
/// shown and waited for.
///
/// It has no clock and writes nothing; whoever drives it carries its effects out in order, so that
/// an answer is on disk before its feedback is shown. Built from the same start and records it
/// stands where it stood.
package struct Session: Sendable {
  /// What the learner is in front of.
  enum Phase: Sendable {
    case beforeStart
    case contentNote
    case page(PageID)
    case question(Question)
    case paused(Question)
    case finished
  }

  package let start: SessionStart
  package private(set) var language: Language
  let editions: ModuleEditions
  let steps: [SessionStep]
  var journal: Journal
  var phase = Phase.beforeStart
  /// Whether Ctrl-C was pressed and the learner is asked whether to leave.
  var isLeaving = false
  /// How many turns back the learner is rereading; 0 when at the current one.
  var rereading = 0

  package init(
    start: SessionStart, editions: ModuleEditions, records: [SessionRecord] = [],
    language: Language
  ) {
    self.start = start
    self.editions = editions
    self.language = language
    steps = editions.reference.steps(goingOnFrom: start.plan)
    journal = Journal(records)
  }

  /// Takes one input and says what follows from it; `now` is read when the input arrived.
  package mutating func receive(_ input: SessionInput, at now: Tick) -> [SessionEffect] {
    switch input {
    case .begin: return begin(at: now)
    case .endOfInput: return leaving
    case .interrupt: return interrupt(at: now)
    case .edited(let text): return rewrite(text)
    case .line(let line):
      let wasLeaving = isLeaving
      isLeaving = false
      if wasLeaving, line.isBlank { return showCurrent() }
      if let command = MetaCommand.read(line) { return obey(command, at: now) }
      return take(line, at: now)
    }
  }

  /// The module as it is shown now.
  package var edition: TrainingModule { editions.edition(in: language) }

  /// A word of leave, and the end.
  var leaving: [SessionEffect] { [.show(.farewell), .end(.left)] }

  mutating func speak(_ language: Language) {
    self.language = language
  }
}

// MARK: - Going through the turns

extension Session {
  /// The note is shown once a session: whoever goes on with one has read it.
  private mutating func begin(at now: Tick) -> [SessionEffect] {
    guard let note = edition.contentNote, journal.isEmpty else { return advance(at: now) }
    phase = .contentNote
    return [.show(.contentNote(note)), .wait(.proceed)]
  }

  /// Goes to the next turn that isn't taken yet.
  mutating func advance(at now: Tick) -> [SessionEffect] {
    rereading = 0
    guard let turn = turns.first(where: { !isTaken($0) }) else { return finish() }
    switch turn {
    case .page(let id):
      phase = .page(id)
      return showCurrent()
    case .item(let id, let round):
      guard let question = question(id, round, at: now) else { return finish() }
      phase = .question(question)
      let isFirstOfReview = round == .review && reviewItems.first == id && question.lines.isEmpty
      return (isFirstOfReview ? [.show(.reviewBegins(items: reviewItems.count))] : [])
        + showCurrent()
    }
  }

  private mutating func finish() -> [SessionEffect] {
    phase = .finished
    let items = firstRoundItems.compactMap { edition.item($0) }
    let summary = SessionSummary(of: edition, items: items, first: journal.firstAttempts)
    return [.record(.event(.finished)), .show(.summary(summary)), .end(.finished)]
  }

  /// Every turn of the session in order; the review follows once the first round is done.
  var turns: [Turn] {
    let first = steps.map { step in
      switch step {
      case .page(let id): Turn.page(id)
      case .item(let id): Turn.item(id, .first)
      }
    }
    guard first.allSatisfy(isTaken) else { return first }
    return first + reviewItems.map { .item($0, .review) }
  }

  func isTaken(_ turn: Turn) -> Bool {
    switch turn {
    case .page(let id):
      journal.pagesRead.contains(id)
    case .item(let id, let round):
      journal.settled[Asking(item: id, presentation: round.presentation)] != nil
    }
  }

  var firstRoundItems: [ItemID] {
    steps.compactMap { step in
      switch step {
      case .page: nil
      case .item(let id): id
      }
    }
  }

  /// The items that went wrong the first time, and come back once for learning.
  var reviewItems: [ItemID] {
    firstRoundItems.filter { id in
      switch journal.settled[Asking(item: id, presentation: 1)]?.verdict {
      case .incorrect, .partial: true
      case .correct, .almost, .skipped, .awaitingReview, nil: false
      }
    }
  }
}
