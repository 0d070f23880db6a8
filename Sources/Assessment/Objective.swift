/// What the learner will be able to do after a module, in an observable verb.
package struct Objective: Hashable, Sendable {
  package let id: ObjectiveID
  package let text: Prose

  package init(id: ObjectiveID, text: Prose) {
    self.id = id
    self.text = text
  }
}
