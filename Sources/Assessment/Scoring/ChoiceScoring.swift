extension ChoiceInteraction {
  /// Scores picked options, and says what the author has to say of each.
  func outcome(of picks: Set<Int>, worth points: Int) -> Outcome {
    switch cardinality {
    case .single, .multiple(.allOrNothing):
      .scored(isRight: picks == key, worth: points, remarks: remarks(on: picks))
    case .multiple(.partial):
      .scored(
        part: max(0, picks.intersection(key).count - picks.subtracting(key).count),
        of: key.count, worth: points, remarks: remarks(on: picks))
    }
  }

  private func remarks(on picks: Set<Int>) -> [Outcome.Remark] {
    options.indices.compactMap { place in
      guard picks.contains(place), let feedback = options[place].feedback else { return nil }
      return Outcome.Remark(option: place, text: feedback)
    }
  }
}
