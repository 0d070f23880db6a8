extension MatchInteraction {
  /// Counts the left sides that have their partner; where two right sides read the same, either is.
  func outcome(of partners: [Int?], worth points: Int) -> Outcome {
    let rightSides = rightSides
    let parts = pairs.indices.map { left -> Outcome.Part in
      guard partners.indices.contains(left), let partner = partners[left],
        rightSides.indices.contains(partner)
      else { return .wrong }
      return rightSides[partner] == pairs[left].right ? .right : .wrong
    }
    return .scored(
      part: parts.count { $0 == .right }, of: parts.count, worth: points, parts: parts)
  }
}
