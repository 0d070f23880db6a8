package import Assessment

extension SessionStart {
  /// A lesson on a module: its pages, and after each the practice items that belong to it.
  package static func lesson(
    on module: TrainingModule, seed: UInt64
  ) -> SessionStart {
    SessionStart(
      mode: .lesson, module: module.id, form: .practice, language: module.language, seed: seed,
      plan: module.lessonSteps)
  }
}

extension TrainingModule {
  /// The pages in order, each followed by its items; items without a page come after the last one.
  package var lessonSteps: [SessionStep] {
    var steps: [PageID?: [SessionStep]] = [:]
    for item in items where item.form == .practice {
      steps[item.page ?? lesson.last?.id, default: []].append(.item(item.id))
    }
    return lesson.flatMap { [.page($0.id)] + (steps[$0.id] ?? []) } + (steps[nil] ?? [])
  }

  /// A plan made earlier, held against the module as it is now: what vanished is passed over, and
  /// what is new comes at the end.
  package func steps(goingOnFrom plan: [SessionStep]) -> [SessionStep] {
    let current = lessonSteps
    let present = Set(current)
    let known = Set(plan)
    return plan.filter(present.contains) + current.filter { !known.contains($0) }
  }
}
