import Assessment

// Lines that aren't commands.
extension Session {
  /// Takes a line according to what the learner is in front of.
  ///
  /// What is typed while an earlier turn is on screen ends the rereading and is no answer: it would go
  /// to a question that is out of sight.
  mutating func take(_ line: String, at now: Tick) -> [SessionEffect] {
    if rereading > 0 { return endRereading(isMeant: line.isBlank) }
    switch phase {
    case .beforeStart, .finished:
      return []
    case .contentNote:
      return line.isBlank ? advance(at: now) : [.show(.notice(.pressReturn)), .wait(.proceed)]
    case .page(let id):
      guard line.isBlank else { return [.show(.notice(.pressReturn)), .wait(.proceed)] }
      return noting(.read(id)) + advance(at: now)
    case .paused(var question):
      question.startClock(at: now)
      phase = .question(question)
      return showCurrent()
    case .question(let question):
      return answer(line, to: question, at: now)
    }
  }

  /// Shows again what the learner is in front of, and says so where they may have meant what was on
  /// screen.
  mutating func endRereading(isMeant: Bool) -> [SessionEffect] {
    rereading = 0
    return (isMeant ? [] : [.show(.notice(.wasRereading))]) + showCurrent()
  }

  /// Keeps an event in the journal and asks for it to be recorded.
  mutating func noting(_ event: SessionEvent) -> [SessionEffect] {
    journal.add(.event(event))
    return [.record(.event(event))]
  }

  private mutating func answer(
    _ line: String, to question: Question, at now: Tick
  ) -> [SessionEffect] {
    guard let item = edition.item(question.asking.item) else { return advance(at: now) }
    switch item.interaction {
    case .reflection:
      return keep(line, of: question)
    case .cloze:
      return fill(line, in: question, of: item, at: now)
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order:
      switch AnswerReader.read(line, for: item, laidOut: question.layout, language: language) {
      case .success(let response):
        var answered = question
        answered.lines = [line]
        return settle(answered, item, response, at: now)
      case .failure(let problem):
        return [.show(.problem(problem))] + waitAgain()
      }
    }
  }

  /// Keeps one more line of a long answer as a draft.
  private mutating func keep(_ line: String, of question: Question) -> [SessionEffect] {
    var question = question
    question.lines.append(line)
    phase = .question(question)
    let asking = question.asking
    return noting(.draft(asking.item, presentation: asking.presentation, line: line))
      + waitAgain()
  }

  private mutating func fill(
    _ line: String, in question: Question, of item: Item, at now: Tick
  ) -> [SessionEffect] {
    var question = question
    if let problem = question.fill(item, with: line, language: language) {
      return [.show(.problem(problem))] + waitAgain()
    }
    question.lines.append(line)
    guard question.openBlank == nil else {
      phase = .question(question)
      let asking = question.asking
      return noting(.draft(asking.item, presentation: asking.presentation, line: line))
        + (view(question).map { [.show(.blank($0))] } ?? []) + waitAgain()
    }
    // With the last blank the answer is whole: it is recorded as that, and not as a draft before.
    return settle(question, item, .cloze(question.blanks.compactMap(\.self)), at: now)
  }

  /// The whole of a long answer came back from an editor.
  mutating func rewrite(_ text: String) -> [SessionEffect] {
    guard case .question(var question) = phase else { return waitAgain() }
    question.lines = text.isEmpty ? [] : [text]
    phase = .question(question)
    let asking = question.asking
    return noting(.rewrite(asking.item, presentation: asking.presentation, text: text))
      + showCurrent()
  }

  /// Scores a response, records it, and only then speaks of it.
  mutating func settle(
    _ question: Question, _ item: Item, _ response: Response, at now: Tick
  ) -> [SessionEffect] {
    let outcome = item.outcome(of: response, allowingNearMiss: question.attemptNumber == 1)
    let attempt = attempt(question, item, response, outcome, at: now)
    journal.add(.attempt(attempt))
    guard outcome.verdict != .almost else {
      return [.record(.attempt(attempt))] + askAgain(question, item, after: response)
    }
    var question = question
    question.stopClock(at: now)
    let feedback = view(question).map { view in
      SessionEffect.show(.feedback(Feedback(view: view, response: response, outcome: outcome)))
    }
    return [.record(.attempt(attempt))] + [feedback].compactMap(\.self)
      + closing(item, question.round)
      + advance(at: now)
  }

  private mutating func askAgain(
    _ question: Question, _ item: Item, after response: Response
  ) -> [SessionEffect] {
    var question = question
    question.tryAgain(item, after: response)
    phase = .question(question)
    return (view(question).map { [.show(.nearMiss($0))] } ?? []) + waitAgain()
  }

  /// What a scenario has to say once the last of its items is answered, however they went.
  private func closing(_ item: Item, _ round: Round) -> [SessionEffect] {
    guard round == .first, let scenario = edition.scenario(of: item.id),
      let explanation = scenario.explanation
    else { return [] }
    let asked = scenario.items.filter { firstRoundItems.contains($0.id) }
    return asked.last?.id == item.id ? [.show(.scenarioEnd(explanation))] : []
  }

  private func attempt(
    _ question: Question, _ item: Item, _ response: Response, _ outcome: Outcome, at now: Tick
  ) -> Attempt {
    Attempt(
      item: item.id, kind: item.kind, revision: item.revision, wording: item.wording,
      language: edition.language, form: item.form, presentation: question.asking.presentation,
      attemptNumber: question.attemptNumber, typed: question.lines.joined(separator: "\n"),
      response: response, verdict: outcome.verdict, score: outcome.score, maximum: item.maximum,
      hints: question.hints, duration: question.duration(at: now))
  }
}

extension String {
  /// Whether there is nothing to read.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
