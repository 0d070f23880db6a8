import Diagnostics

/// The names that were given to things of one kind, and where.
///
/// A module has a few dozen names; they are told apart by their hashes and looked through in order,
/// which is quicker here than a dictionary. Beyond that they are looked up.
struct NameTable {
  let thing: NamedThing
  private var entries: [Entry] = []
  /// The place of each name in `entries`, once there are more than `few`.
  private var places: [String: Int] = [:]
  /// Whether every name could be read; where not, a name that is missed may be one of those.
  private(set) var isWhole = true

  private struct Entry {
    let name: String
    let hash: UInt64
    let node: NodeID
  }

  private static let few = 256

  init(_ thing: NamedThing) {
    self.thing = thing
  }

  var names: [String] { entries.map(\.name) }

  func contains(_ name: String) -> Bool {
    entry(named: name, Self.hash(of: name)) != nil
  }

  /// Notes a name; gives where it was given before, if it was.
  mutating func insert(_ name: String?, at node: NodeID?) -> NodeID? {
    guard let name, let node else {
      isWhole = false
      return nil
    }
    let hash = Self.hash(of: name)
    if let first = entry(named: name, hash) { return first.node }
    if entries.isEmpty { entries.reserveCapacity(8) }
    entries.append(Entry(name: name, hash: hash, node: node))
    index()
    return nil
  }

  /// Notes that there are names that could not be read.
  mutating func lose() {
    isWhole = false
  }

  private func entry(named name: String, _ hash: UInt64) -> Entry? {
    if entries.count > Self.few { return places[name].map { entries[$0] } }
    return entries.first { $0.hash == hash && $0.name == name }
  }

  /// Enters the names that are not yet looked up.
  private mutating func index() {
    guard entries.count > Self.few else { return }
    for place in places.count..<entries.count { places[entries[place].name] = place }
  }

  /// Of the first and the last eight bytes and their number: names that differ in none of these are
  /// compared.
  private static func hash(of name: String) -> UInt64 {
    let hash = name.utf8.withContiguousStorageIfAvailable { bytes in
      let size = MemoryLayout<UInt64>.size
      guard let start = UnsafeRawPointer(bytes.baseAddress), bytes.count >= size else {
        return bytes.reduce(0) { $0 << 8 | UInt64($1) }
      }
      let first = start.loadUnaligned(as: UInt64.self)
      let last = start.loadUnaligned(fromByteOffset: bytes.count - size, as: UInt64.self)
      return first ^ last &* 0x9E37_79B9_7F4A_7C15
    }
    return (hash ?? 0) ^ UInt64(name.utf8.count) << 56
  }
}

extension FieldReader {
  /// The `id` of an object, which no other in the table may have.
  mutating func ownName(_ fields: borrowing Fields, in table: inout NameTable) -> String? {
    let name = name(fields, .id)
    if let first = table.insert(name, at: fields[.id]), let name, let second = fields[.id] {
      report(.reference(.repeated(table.thing, name)), at: second, other: first)
      return nil
    }
    return name
  }

  /// Whether a name is in a table; where it can't be, that is reported at `span`.
  mutating func isKnown(_ name: String, in table: NameTable, at span: Span) -> Bool {
    if table.contains(name) { return true }
    guard table.isWhole else { return false }
    let nearest = Suggestion.nearest(to: name, among: table.names)
    report(.reference(.unknown(table.thing, name, nearest: nearest)), at: span)
    return false
  }
}
