extension OrderInteraction {
  /// Counts the pairs of entries that stand in the right order minus those that stand in the wrong
  /// one, not below nothing: Kendall's tau with its negative half cut off.
  ///
  /// An answer that isn't an order of all the entries is wrong.
  func outcome(of entries: [Int], worth points: Int) -> Outcome {
    guard entries.sorted() == Array(sequence.indices) else {
      return .scored(isRight: false, worth: points)
    }
    let pairs = entries.count * (entries.count - 1) / 2
    guard pairs > 0 else { return .scored(isRight: true, worth: points) }
    let inOrder = entries.indices.map { place in
      entries[(place + 1)...].count { $0 > entries[place] }
    }.reduce(0, +)
    return .scored(part: max(0, 2 * inOrder - pairs), of: pairs, worth: points)
  }
}
