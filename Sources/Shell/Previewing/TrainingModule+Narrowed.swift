import Assessment

extension TrainingModule {
  /// The module with one item or scenario and nothing to read before it, or nil where it has none
  /// of that name. An item of a test form is asked as well.
  func narrowed(to name: String) -> TrainingModule? {
    guard let entry = entries.lazy.compactMap({ $0.narrowed(to: name) }).first else { return nil }
    return TrainingModule(
      id: id, language: language, title: title, summary: summary, objectives: objectives,
      sources: sources, glossary: glossary, entries: [entry])
  }
}

extension TrainingModule.Entry {
  fileprivate func narrowed(to name: String) -> TrainingModule.Entry? {
    switch self {
    case .item(let item):
      return item.id.text == name ? .item(item.practised) : nil
    case .scenario(let scenario):
      let items = scenario.items.filter { scenario.id.text == name || $0.id.text == name }
      guard !items.isEmpty else { return nil }
      return .scenario(
        Scenario(
          id: scenario.id, stimulus: scenario.stimulus, explanation: scenario.explanation,
          items: items.map(\.practised)))
    }
  }
}

extension Item {
  /// The item as one of a lesson, whatever form it is of.
  fileprivate var practised: Item {
    Item(
      id: id, stem: stem, interaction: interaction, explanation: explanation,
      objective: objective, facts: facts, sources: sources, hints: hints, points: points,
      isShuffled: isShuffled, difficulty: difficulty)
  }
}

extension ModuleEditions {
  /// The editions with one item or scenario, or nil where there is none of that name.
  func narrowed(to name: String) -> ModuleEditions? {
    reference.narrowed(to: name).map { reference in
      ModuleEditions(
        reference: reference, translations: translations.compactMapValues { $0.narrowed(to: name) })
    }
  }
}
