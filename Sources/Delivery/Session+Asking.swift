package import Assessment
import Localization

// What is on screen, and how it got there.
extension Session {
  /// Opens an item, with whatever was kept of an earlier beginning; nil where it has gone.
  func question(_ id: ItemID, _ round: Round, at now: Tick) -> Question? {
    guard let item = editions.reference.item(id) else { return nil }
    let asking = Asking(item: id, presentation: round.presentation)
    var question = Question(
      asking: asking, round: round, place: place(of: id, round),
      layout: Presentation(of: item, seed: start.seed, number: round.presentation))
    question.hints = journal.hints[asking] ?? 0
    if case .cloze(let cloze) = item.interaction {
      question.blanks = Array(repeating: nil, count: cloze.blanks.count)
    }
    if let nearMiss = journal.nearMisses[asking] {
      let judged = editions.edition(in: nearMiss.language).item(id) ?? item
      question.tryAgain(judged, after: nearMiss.response)
    }
    takeUp(journal.drafts[asking] ?? [], in: &question, of: id)
    question.startClock(at: now)
    return question
  }

  /// Goes on with the lines of an answer that were kept. A line for a blank may have been typed in
  /// another language; one that no longer fits, and what followed it, is asked for again, and so is
  /// the last blank of an item that has lost some since.
  private func takeUp(_ lines: [String], in question: inout Question, of id: ItemID) {
    guard !question.blanks.isEmpty else {
      question.lines = lines
      return
    }
    let items = ([edition] + editions.languages.map { editions.edition(in: $0) })
      .compactMap { $0.item(id) }
    for line in lines where question.openBlank != question.blanks.lastIndex(of: nil) {
      let isFilled = items.contains { question.fill($0, with: line, language: language) == nil }
      guard isFilled else { return }
      question.lines.append(line)
    }
  }

  private func place(of id: ItemID, _ round: Round) -> Place {
    let items =
      switch round {
      case .first: firstRoundItems
      case .review: reviewItems
      }
    return Place((items.firstIndex(of: id) ?? 0) + 1, of: items.count)
  }

  private func situation(of id: ItemID) -> Situation? {
    edition.scenario(of: id).map { scenario in
      let asked = scenario.items.map(\.id).filter(firstRoundItems.contains)
      return Situation(
        stimulus: scenario.stimulus,
        place: Place((asked.firstIndex(of: id) ?? 0) + 1, of: asked.count))
    }
  }

  func view(_ question: Question) -> ItemView? {
    view(question, question.attemptNumber > 1 ? .askedAgain : .asked)
  }

  /// An item as it was answered.
  func view(_ question: Question, after attempt: Attempt) -> ItemView? {
    var answered = question
    answered.lines = []
    if case .cloze(let fillings) = attempt.response { answered.blanks = fillings }
    return view(answered, .answered(typed: attempt.typed))
  }

  private func view(_ question: Question, _ standing: ItemView.Standing) -> ItemView? {
    edition.item(question.asking.item).map { item in
      ItemView(
        item: item, situation: situation(of: item.id), layout: question.layout,
        place: question.place, round: question.round,
        hints: Array(item.hints.prefix(question.hints)), draft: question.lines,
        blanks: question.blanks, standing: standing, blank: question.openBlank)
    }
  }

  /// Shows what the learner is in front of, and waits for it.
  func showCurrent() -> [SessionEffect] {
    switch phase {
    case .beforeStart, .finished:
      []
    case .contentNote:
      (edition.contentNote.map { [.show(.contentNote($0))] } ?? []) + [.wait(.proceed)]
    case .page(let id):
      showing(id) + [.wait(.proceed)]
    case .question(let question):
      (view(question).map { [.show(.item($0))] } ?? []) + [.wait(prompt(for: question))]
    case .paused:
      [.show(.pause), .wait(.resume)]
    }
  }

  /// Waits for the same thing again, without showing it anew.
  func waitAgain() -> [SessionEffect] {
    switch phase {
    case .beforeStart, .finished: []
    case .contentNote, .page: [.wait(.proceed)]
    case .question(let question): [.wait(prompt(for: question))]
    case .paused: [.wait(.resume)]
    }
  }

  func showing(_ id: PageID) -> [SessionEffect] {
    guard let page = edition.page(id) else { return [] }
    let pages = edition.lesson
    let number = (pages.firstIndex { $0.id == id } ?? 0) + 1
    return [.show(.page(page, Place(number, of: pages.count)))]
  }

  private func prompt(for question: Question) -> Prompt {
    guard let item = edition.item(question.asking.item) else { return .proceed }
    switch item.interaction {
    case .reflection:
      return .longAnswer(question.place)
    case .cloze:
      return .blank(question.place, blank: question.openBlank ?? 0)
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order:
      return .answer(question.place)
    }
  }
}

extension Question {
  /// Makes the item ready for the one more try after a near miss: the blanks that were right stay.
  mutating func tryAgain(_ item: Item, after response: Response) {
    attemptNumber = 2
    lines = []
    guard case .cloze(let given) = response else { return }
    let parts = item.outcome(of: response, allowingNearMiss: true).parts
    // Where none is close, the item was changed since, and is asked anew.
    guard parts.contains(.close) else { return }
    blanks = zip(given, parts).map { $1 == .close ? nil : $0 }
  }

  /// Fills the next open blank with a line, and answers the problem if it can't be read.
  @discardableResult
  mutating func fill(
    _ item: Item, with line: String, language: Language
  ) -> AnswerProblem? {
    guard let blank = openBlank else { return nil }
    switch AnswerReader.readBlank(
      line, blank: blank, of: item, laidOut: layout, language: language)
    {
    case .success(let filling):
      blanks[blank] = filling
      return nil
    case .failure(let problem):
      return problem
    }
  }
}

extension Session {
  /// The item that an answer would go to now, in the words of the moment.
  package var currentItem: Item? {
    guard case .question(let question) = phase else { return nil }
    return edition.item(question.asking.item)
  }
}
