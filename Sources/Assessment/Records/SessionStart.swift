package import Localization

/// What a learner is doing with a module.
package enum SessionMode: String, CaseIterable, Hashable, Sendable {
  case lesson, practice, exam, review
}

/// One thing that a session goes through: a page to read, or an item to answer.
package enum SessionStep: Hashable, Sendable {
  case page(PageID)
  case item(ItemID)
}

/// What a session sets out with: enough to go on from its records at any later time.
package struct SessionStart: Hashable, Sendable {
  package let mode: SessionMode
  package let module: ModuleID
  package let form: Form
  package let language: Language
  package let seed: UInt64
  package let plan: [SessionStep]

  package init(
    mode: SessionMode, module: ModuleID, form: Form, language: Language, seed: UInt64,
    plan: [SessionStep]
  ) {
    self.mode = mode
    self.module = module
    self.form = form
    self.language = language
    self.seed = seed
    self.plan = plan
  }
}
