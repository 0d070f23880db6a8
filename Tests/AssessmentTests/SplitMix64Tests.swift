import Assessment
import Testing

@Suite("The generator of orders")
struct SplitMix64Tests {
  /// The first numbers of the authors' own C code from the seed 1234567.
  @Test("gives the published numbers")
  func vectors() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test("stays below its bound, and reaches every number below it", arguments: 1...12)
  func bounds(bound: Int) {
    var generator = SplitMix64(seed: UInt64(bound))
    let drawn = (0..<500).map { _ in generator.next(below: bound) }
    #expect(Set(drawn) == Set(0..<bound))
  }

  @Test("permutes: every number is there once", arguments: 0...12)
  func permutations(count: Int) {
    var generator = SplitMix64(seed: 42)
    #expect(generator.permutation(of: count).sorted() == Array(0..<count))
  }

  @Test("finds all six orders of three about equally often")
  func fairness() {
    var generator = SplitMix64(seed: 2026)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6000 { counts[generator.permutation(of: 3), default: 0] += 1 }
    #expect(counts.count == 6)
    #expect(counts.values.allSatisfy { (850...1150).contains($0) })
  }

  @Test("gives other seeds other names")
  func seeds() {
    #expect(UInt64(1).seed(for: "a#1") == UInt64(1).seed(for: "a#1"))
    #expect(UInt64(1).seed(for: "a#1") != UInt64(1).seed(for: "a#2"))
    #expect(UInt64(1).seed(for: "a#1") != UInt64(2).seed(for: "a#1"))
  }
}
