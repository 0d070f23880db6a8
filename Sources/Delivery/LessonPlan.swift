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
    let practice = items.filter { $0.form == .practice }
    guard let last = lesson.last?.id else { return practice.map { .item($0.id) } }
    return lesson.flatMap { page in
      [.page(page.id)] + practice.filter { ($0.page ?? last) == page.id }.map { .item($0.id) }
    }
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
