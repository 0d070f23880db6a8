/// An invented situation from daily work, shared by the items that ask about it.
package struct Scenario: Hashable, Sendable {
  package let id: ScenarioID
  package let stimulus: Prose
  /// What is worth saying once all its items are answered.
  package let explanation: Prose?
  package let items: [Item]
  /// The warnings that the author looked at and decided to keep.
  package let allowances: [Allowance]

  package init(
    id: ScenarioID, stimulus: Prose, explanation: Prose? = nil, items: [Item],
    allowances: [Allowance] = []
  ) {
    self.id = id
    self.stimulus = stimulus
    self.explanation = explanation
    self.items = items
    self.allowances = allowances
  }
}
