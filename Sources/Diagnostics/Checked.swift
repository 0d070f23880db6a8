/// What reading a file came to: a value where it could be made, and all that was found.
///
/// `Problem` is the finder's own enum of facts; words come when problems are shown.
package struct Checked<Value: Sendable, Problem: Sendable>: Sendable {
  package let value: Value?
  package let problems: [Problem]

  package init(value: Value?, problems: [Problem]) {
    self.value = value
    self.problems = problems
  }
}

extension Checked: Equatable where Value: Equatable, Problem: Equatable {}
