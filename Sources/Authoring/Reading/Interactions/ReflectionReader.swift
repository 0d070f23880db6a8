import Assessment

/// Reads what helps with a reflection, and what a facilitator looks for in it.
extension FieldReader {
  mutating func reflection(_ object: borrowing Fields) -> ReflectionInteraction {
    let guidance = prose(object, .guidance)
    var rubric: [Criterion] = []
    if let elements = elements(object, .rubric) {
      for element in elements {
        if let criterion = criterion(element) { rubric.append(criterion) }
      }
    }
    return ReflectionInteraction(guidance: guidance, rubric: rubric)
  }

  private mutating func criterion(_ node: NodeID) -> Criterion? {
    guard let object = fields(of: node, as: .criterion, in: .entry(of: .rubric)) else {
      return nil
    }
    let points = whole(object, .points, in: ValueShape.pointsRange) ?? 1
    return prose(object, .text).map { Criterion(text: $0, points: points) }
  }
}
