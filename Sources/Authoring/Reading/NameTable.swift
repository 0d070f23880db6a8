import Diagnostics

/// The names that were given to things of one kind, and where.
struct NameTable {
  let thing: NamedThing
  private(set) var names: [String] = []
  private var places: [String: NodeID] = [:]
  /// Whether every name could be read; where not, a name that is missed may be one of those.
  private(set) var isWhole = true

  init(_ thing: NamedThing) {
    self.thing = thing
  }

  /// Notes that there are names that could not be read.
  mutating func lose() {
    isWhole = false
  }

  func contains(_ name: String) -> Bool { places[name] != nil }

  /// Notes a name; gives where it was given before, if it was.
  mutating func insert(_ name: String?, at node: NodeID?) -> NodeID? {
    guard let name, let node else {
      isWhole = false
      return nil
    }
    if let first = places[name] { return first }
    places[name] = node
    names.append(name)
    return nil
  }
}

extension FieldReader {
  /// The `id` of an object, which no other in the table may have.
  mutating func ownName(_ fields: Fields, in table: inout NameTable) -> String? {
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
