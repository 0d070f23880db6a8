/// Finds field names by their bytes, without making a `String` of each key of a file.
///
/// A name of at most 16 bytes is packed into one number, which is looked up in a table with open
/// addressing; names of the format are shorter than that and a longer key is none of them.
struct FieldIndex: Sendable {
  static let shared = FieldIndex()

  private static let size = 256
  private let slots: [Slot]

  private struct Slot {
    /// The packed name, or 0 where the slot is free.
    var key: UInt128 = 0
    var name = FieldName.format
  }

  init() {
    var slots = [Slot](repeating: Slot(), count: Self.size)
    for name in FieldName.allCases {
      let key = Self.pack(Array(name.text.utf8), 0..<name.text.utf8.count)
      var place = Self.place(of: key)
      while slots[place].key != 0 { place = (place + 1) % Self.size }
      slots[place] = Slot(key: key, name: name)
    }
    self.slots = slots
  }

  /// The field whose name stands at `range`, or nil where it is no field's.
  func name(in bytes: [UInt8], _ range: Range<Int>) -> FieldName? {
    guard !range.isEmpty, range.count <= 16 else { return nil }
    let key = Self.pack(bytes, range)
    var place = Self.place(of: key)
    while true {
      let slot = slots[place]
      if slot.key == key { return slot.name }
      if slot.key == 0 { return nil }
      place = (place + 1) % Self.size
    }
  }

  /// The bytes as a number, the first of them the lowest.
  private static func pack(_ bytes: [UInt8], _ range: Range<Int>) -> UInt128 {
    if range.lowerBound + 16 <= bytes.count {
      let key = bytes.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt128.self)
      }
      return UInt128(littleEndian: key) & (UInt128.max &>> UInt128(8 * (16 - range.count)))
    }
    return range.reversed().reduce(0) { key, offset in key << 8 | UInt128(bytes[offset]) }
  }

  /// Fibonacci hashing of both halves.
  private static func place(of key: UInt128) -> Int {
    let folded = UInt64(truncatingIfNeeded: key) ^ UInt64(truncatingIfNeeded: key >> 64)
    return Int(truncatingIfNeeded: (folded &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
