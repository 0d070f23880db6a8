/// A question to think and write about, read by a facilitator.
package struct ReflectionInteraction: Hashable, Sendable {
  package let guidance: Prose?
  package let rubric: [Criterion]

  package init(guidance: Prose? = nil, rubric: [Criterion] = []) {
    self.guidance = guidance
    self.rubric = rubric
  }
}

/// One thing that a facilitator looks for in a reflection.
package struct Criterion: Hashable, Sendable {
  package let text: Prose
  package let points: Int

  package init(text: Prose, points: Int) {
    self.text = text
    self.points = points
  }
}
