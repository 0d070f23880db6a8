/// The SplitMix64 generator, written out so that a seed gives the same order for as long as records
/// are kept.
///
/// Steele, Lea & Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA '14,
/// doi 10.1145/2660193.2660195.
package struct SplitMix64: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but not including `bound`, which is above 0, without bias: numbers of
  /// the incomplete last stretch are drawn again.
  package mutating func next(below bound: Int) -> Int {
    let bound = UInt64(bound)
    let limit = UInt64.max - UInt64.max % bound
    var drawn = next()
    while drawn >= limit { drawn = next() }
    return Int(drawn % bound)
  }

  /// The numbers from 0 to `count - 1` in some order (Fisher–Yates).
  package mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    guard count > 1 else { return order }
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, next(below: last + 1))
    }
    return order
  }
}

extension UInt64 {
  /// Another seed, made from this one and a name: FNV-1a over the name's UTF-8, begun at the seed.
  package func seed(for name: String) -> UInt64 {
    name.utf8.reduce(self ^ 0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}
