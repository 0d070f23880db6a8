extension Item {
  /// What a right answer is worth.
  package var maximum: Score { Score(points: points) }

  /// What a response comes to.
  ///
  /// With `allowingNearMiss`, as at the first try, a typed answer that is nearly right is `almost`
  /// and has no score yet; without it, as at the second, it is wrong. A response of another kind
  /// than the item's answers nothing and is wrong.
  package func outcome(of response: Response, allowingNearMiss: Bool = true) -> Outcome {
    switch (interaction, response) {
    case (_, .omitted):
      Outcome(verdict: .skipped, score: .zero)
    case (.choice(let choice), .choice(let picks)):
      choice.outcome(of: picks, worth: points)
    case (.trueFalse(let statement), .trueFalse(let judgement)):
      statement.outcome(of: judgement, worth: points)
    case (.textEntry(let entry), .text(let text)):
      entry.outcome(of: text, worth: points, allowingNearMiss: allowingNearMiss)
    case (.numeric(let numeric), .number(let number)):
      .scored(isRight: numeric.accepts(number), worth: points)
    case (.match(let match), .match(let partners)):
      match.outcome(of: partners, worth: points)
    case (.order(let order), .order(let entries)):
      order.outcome(of: entries, worth: points)
    case (.cloze(let cloze), .cloze(let fillings)):
      cloze.outcome(of: fillings, worth: points, allowingNearMiss: allowingNearMiss)
    case (.reflection, .reflection):
      Outcome(verdict: .awaitingReview, score: nil)
    case (.choice, _), (.trueFalse, _), (.textEntry, _), (.numeric, _), (.match, _), (.order, _),
      (.cloze, _), (.reflection, _):
      .scored(isRight: false, worth: points)
    }
  }
}
