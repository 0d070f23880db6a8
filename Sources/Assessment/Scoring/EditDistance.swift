/// How many edits lead from one word to another: letters left out, put in, replaced, or swapped with
/// their neighbour (optimal string alignment; Damerau 1964, doi 10.1145/363958.363994).
package enum EditDistance {
  /// The number of edits; `isFree` names replacements that count for nothing.
  package static func between(
    _ typed: [Character], _ meant: [Character],
    isFree: (_ typed: Character, _ meant: Character) -> Bool = { _, _ in false }
  ) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...meant.count)
    for row in typed.indices {
      var current = [row + 1]
      for column in meant.indices {
        let isSame = typed[row] == meant[column] || isFree(typed[row], meant[column])
        var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, typed[row] == meant[column - 1], typed[row - 1] == meant[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[meant.count]
  }
}
