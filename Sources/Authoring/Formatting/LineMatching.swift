/// Finds the lines that two texts have in common, in the order of both.
///
/// Short stretches are compared line by line for their longest common sequence. Long ones are first
/// divided at lines that are there once in either text (Bram Cohen's patience diff), so that the
/// cost stays within bounds; a long stretch without any such line counts as replaced.
struct LineMatching {
  /// A line of the old text with the same line of the new one.
  struct Match: Hashable {
    let old: Int
    let new: Int
  }

  /// How many pairs of lines may be compared in one stretch.
  private static let tableLimit = 250_000

  /// The lines as numbers, the same for the same text.
  private let old: [Int]
  private let new: [Int]
  private var matches: [Match] = []

  static func matches(_ old: [Substring], _ new: [Substring]) -> [Match] {
    var numbers: [Substring: Int] = [:]
    for line in old + new where numbers[line] == nil { numbers[line] = numbers.count }
    let oldNumbers = old.compactMap { numbers[$0] }
    var matching = LineMatching(old: oldNumbers, new: new.compactMap { numbers[$0] })
    matching.match(old.indices, new.indices)
    return matching.matches
  }

  private init(old: [Int], new: [Int]) {
    self.old = old
    self.new = new
  }

  /// Matches two stretches: what they begin and end with, and then the middle.
  private mutating func match(_ olds: Range<Int>, _ news: Range<Int>) {
    var olds = olds
    var news = news
    while let first = olds.first, let other = news.first, old[first] == new[other] {
      matches.append(Match(old: first, new: other))
      olds.removeFirst()
      news.removeFirst()
    }
    var ending: [Match] = []
    while let last = olds.last, let other = news.last, old[last] == new[other] {
      ending.append(Match(old: last, new: other))
      olds.removeLast()
      news.removeLast()
    }
    matchMiddle(olds, news)
    matches += ending.reversed()
  }

  private mutating func matchMiddle(_ olds: Range<Int>, _ news: Range<Int>) {
    guard !olds.isEmpty, !news.isEmpty else { return }
    guard olds.count > Self.tableLimit / news.count else { return matchByTable(olds, news) }
    let anchors = anchors(olds, news)
    guard !anchors.isEmpty else { return }
    var start = Match(old: olds.lowerBound, new: news.lowerBound)
    for anchor in anchors {
      match(start.old..<anchor.old, start.new..<anchor.new)
      matches.append(anchor)
      start = Match(old: anchor.old + 1, new: anchor.new + 1)
    }
    match(start.old..<olds.upperBound, start.new..<news.upperBound)
  }

  /// The longest common sequence, by dynamic programming.
  private mutating func matchByTable(_ olds: Range<Int>, _ news: Range<Int>) {
    let width = news.count + 1
    var lengths = [Int32](repeating: 0, count: (olds.count + 1) * width)
    for row in (0..<olds.count).reversed() {
      for column in (0..<news.count).reversed() {
        let isSame = old[olds.lowerBound + row] == new[news.lowerBound + column]
        let below = lengths[(row + 1) * width + column]
        let beside = lengths[row * width + column + 1]
        lengths[row * width + column] =
          isSame ? lengths[(row + 1) * width + column + 1] + 1 : max(below, beside)
      }
    }
    var (row, column) = (0, 0)
    while row < olds.count, column < news.count {
      if old[olds.lowerBound + row] == new[news.lowerBound + column] {
        matches.append(Match(old: olds.lowerBound + row, new: news.lowerBound + column))
        (row, column) = (row + 1, column + 1)
      } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
        row += 1
      } else {
        column += 1
      }
    }
  }
}

// MARK: - Anchors

extension LineMatching {
  /// The lines that are there once in either stretch, as many of them as are in the same order.
  private func anchors(_ olds: Range<Int>, _ news: Range<Int>) -> [Match] {
    let oldPlaces = Self.placesOfUnique(old, olds)
    let newPlaces = Self.placesOfUnique(new, news)
    let common = oldPlaces.compactMap { number, place in
      newPlaces[number].map { Match(old: place, new: $0) }
    }
    return Self.longestRising(common.sorted { $0.old < $1.old })
  }

  private static func placesOfUnique(_ numbers: [Int], _ range: Range<Int>) -> [Int: Int] {
    var places: [Int: Int] = [:]
    var repeated: Set<Int> = []
    for place in range where places.updateValue(place, forKey: numbers[place]) != nil {
      repeated.insert(numbers[place])
    }
    return places.filter { !repeated.contains($0.key) }
  }

  /// The longest subsequence whose places in the new text rise, by patience sorting.
  private static func longestRising(_ matches: [Match]) -> [Match] {
    var piles: [Int] = []
    var previous = [Int?](repeating: nil, count: matches.count)
    for (index, match) in matches.enumerated() {
      var (low, high) = (0, piles.count)
      while low < high {
        let middle = (low + high) / 2
        if matches[piles[middle]].new < match.new { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? piles[low - 1] : nil
      if low < piles.count { piles[low] = index } else { piles.append(index) }
    }
    var longest: [Match] = []
    var next = piles.last
    while let index = next {
      longest.append(matches[index])
      next = previous[index]
    }
    return longest.reversed()
  }
}
