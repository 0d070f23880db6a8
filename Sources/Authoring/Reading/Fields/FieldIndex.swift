/// Finds field names by their bytes, without making a `String` of each key of a file.
///
/// A name of at most 16 bytes is packed into one number, which is looked up in a table with open
/// addressing; names of the format are shorter than that and a longer key is none of them.
struct FieldIndex: Sendable {
  static let shared = FieldIndex()

  private static let size = 256
  /// For each slot the packed name, or 0 where the slot is free.
  private let packed: [UInt128]
  private let names: [FieldName]

  init() {
    var packed = [UInt128](repeating: 0, count: Self.size)
    var names = [FieldName](repeating: .format, count: Self.size)
    for name in FieldName.allCases {
      let key = Self.pack(Array(name.text.utf8), 0..<name.text.utf8.count)
      var slot = Self.slot(of: key)
      while packed[slot] != 0 { slot = (slot + 1) % Self.size }
      packed[slot] = key
      names[slot] = name
    }
    self.packed = packed
    self.names = names
  }

  /// The field whose name stands at `range`, or nil where it is no field's.
  func name(in bytes: [UInt8], _ range: Range<Int>) -> FieldName? {
    guard !range.isEmpty, range.count <= 16 else { return nil }
    let key = Self.pack(bytes, range)
    var slot = Self.slot(of: key)
    while packed[slot] != 0 {
      if packed[slot] == key { return names[slot] }
      slot = (slot + 1) % Self.size
    }
    return nil
  }

  /// The bytes as a number, the first of them the lowest.
  private static func pack(_ bytes: [UInt8], _ range: Range<Int>) -> UInt128 {
    if range.lowerBound + 16 <= bytes.count {
      let key = bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt128.self)
      }
      return UInt128(littleEndian: key) & (UInt128.max >> UInt128(8 * (16 - range.count)))
    }
    return range.reversed().reduce(0) { key, offset in key << 8 | UInt128(bytes[offset]) }
  }

  /// Fibonacci hashing of both halves.
  private static func slot(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
