import Assessment
import Localization

// Lines that start with a colon, and the keys that interrupt.
extension Session {
  mutating func obey(
    _ command: Result<MetaCommand, MetaCommandProblem>, at now: Tick
  ) -> [SessionEffect] {
    switch command {
    case .failure(let problem): [.show(.notice(.commandProblem(problem)))] + waitAgain()
    case .success(let command): obey(command, at: now)
    }
  }

  private mutating func obey(_ command: MetaCommand, at now: Tick) -> [SessionEffect] {
    if rereading > 0, command.concernsQuestion { return endRereading(isMeant: false) }
    return switch command {
    case .help: [.show(.help)] + waitAgain()
    case .hint: giveHint()
    case .skip: skip(at: now)
    case .back: goBack()
    case .source: showSources()
    case .glossary(let term): [.show(.glossary(term))] + waitAgain()
    case .language(let language): change(to: language)
    case .flag(let remark): flag(remark)
    case .pause: pause(at: now)
    case .quit: leaving
    case .done: finishLongAnswer(at: now)
    case .edit: editLongAnswer()
    }
  }

  /// Ctrl-C: asks first, then leaves.
  mutating func interrupt(at now: Tick) -> [SessionEffect] {
    guard !isLeaving else { return leaving }
    isLeaving = true
    return [.show(.notice(.confirmLeaving)), .wait(.confirmLeaving)]
  }

  private mutating func giveHint() -> [SessionEffect] {
    guard case .question(var question) = phase, let item = edition.item(question.asking.item),
      !item.hints.isEmpty
    else { return [.show(.notice(.noHints))] + waitAgain() }
    guard question.hints < item.hints.count else {
      return [.show(.notice(.noMoreHints))] + waitAgain()
    }
    question.hints += 1
    phase = .question(question)
    let asking = question.asking
    return noting(.hint(asking.item, presentation: asking.presentation))
      + [.show(.hint(item.hints[question.hints - 1], Place(question.hints, of: item.hints.count)))]
      + waitAgain()
  }

  private mutating func skip(at now: Tick) -> [SessionEffect] {
    guard case .question(var question) = phase, let item = edition.item(question.asking.item)
    else { return [.show(.notice(.nothingToSkip))] + waitAgain() }
    question.lines = []
    return settle(question, item, .omitted, at: now)
  }

  /// Rereads what came before, one turn further at each call; nothing is changed by it.
  private mutating func goBack() -> [SessionEffect] {
    let taken = turns.filter(isTaken)
    guard rereading < taken.count else { return [.show(.notice(.nothingEarlier))] + waitAgain() }
    rereading += 1
    return reread(taken[taken.count - rereading]) + [.show(.notice(.rereading))] + waitAgain()
  }

  private func reread(_ turn: Turn) -> [SessionEffect] {
    switch turn {
    case .page(let id):
      return showing(id)
    case .item(let id, let round):
      let asking = Asking(item: id, presentation: round.presentation)
      guard let attempt = journal.settled[asking], let item = edition.item(id),
        let question = question(id, round, at: Tick(milliseconds: 0)),
        let view = view(question, after: attempt)
      else { return [] }
      let outcome = outcome(of: attempt, shown: item)
      return [
        .show(.item(view)),
        .show(.feedback(Feedback(view: view, response: attempt.response, outcome: outcome))),
      ]
    }
  }

  /// What an answer came to, as it was recorded: in the language in which it was given, whichever is
  /// spoken now. The author's remarks are those of the language that is spoken.
  private func outcome(of attempt: Attempt, shown item: Item) -> Outcome {
    let isFirst = attempt.attemptNumber == 1
    let answered = editions.edition(in: attempt.language).item(item.id) ?? item
    let judged = answered.outcome(of: attempt.response, allowingNearMiss: isFirst)
    let shown = item.outcome(of: attempt.response, allowingNearMiss: isFirst)
    return Outcome(
      verdict: attempt.verdict, score: attempt.score, parts: judged.parts,
      remarks: shown.verdict == attempt.verdict ? shown.remarks : [])
  }

  /// What a command speaks of: what is being reread, else what the learner is in front of.
  private var subject: Turn? {
    if rereading > 0 {
      let taken = turns.filter(isTaken)
      return taken[taken.count - rereading]
    }
    switch phase {
    case .page(let id): return .page(id)
    case .question(let question), .paused(let question):
      return .item(question.asking.item, question.round)
    case .beforeStart, .contentNote, .finished: return nil
    }
  }

  private func showSources() -> [SessionEffect] {
    let sources: [SourceReference] =
      switch subject {
      case .page(let id): edition.page(id)?.sources ?? []
      case .item(let id, _): edition.item(id)?.sources ?? []
      case nil: []
      }
    return [.show(sources.isEmpty ? .notice(.noSources) : .sources(sources))] + waitAgain()
  }

  private mutating func change(to language: Language) -> [SessionEffect] {
    rereading = 0
    speak(language)
    let missing = !editions.languages.contains(language)
    return (missing ? [.show(.notice(.onlyIn(edition.language)))] : []) + showCurrent()
  }

  private mutating func flag(_ remark: String) -> [SessionEffect] {
    guard case .item(let id, _) = subject else {
      return [.show(.notice(.flagNeedsItem))] + waitAgain()
    }
    return noting(.remark(id, text: remark)) + [.show(.notice(.flagged))] + waitAgain()
  }

  private mutating func pause(at now: Tick) -> [SessionEffect] {
    guard case .question(var question) = phase else {
      return [.show(.notice(.nothingToPause))] + waitAgain()
    }
    question.stopClock(at: now)
    phase = .paused(question)
    return showCurrent()
  }

  private mutating func finishLongAnswer(at now: Tick) -> [SessionEffect] {
    guard case .question(let question) = phase, let item = edition.item(question.asking.item),
      case .reflection = item.interaction
    else { return [.show(.notice(.nothingToFinish))] + waitAgain() }
    let text = question.lines.joined(separator: "\n")
    guard !text.isBlank else {
      return [.show(.problem(AnswerProblem(.empty, expected: .longText)))] + waitAgain()
    }
    return settle(question, item, .reflection(text), at: now)
  }

  private func editLongAnswer() -> [SessionEffect] {
    guard case .question(let question) = phase, let item = edition.item(question.asking.item),
      case .reflection = item.interaction
    else { return [.show(.notice(.nothingToEdit))] + waitAgain() }
    return [.edit(draft: question.lines.joined(separator: "\n"))]
  }
}

extension MetaCommand {
  /// Whether it does something to the question that one is at, and so must not be taken while another
  /// one is on screen.
  var concernsQuestion: Bool {
    switch self {
    case .hint, .skip, .done, .edit, .pause: true
    case .help, .back, .source, .glossary, .language, .flag, .quit: false
    }
  }
}
