/// The fields of one mapping by their names: where the key and the value of each stand.
///
/// Holds addresses only, without an allocation, since a module has a hundred of these; not copyable,
/// for it has room for every field there is.
struct Fields: ~Copyable {
  let node: NodeID
  /// What the mapping is taken for.
  var object: ObjectKind
  private(set) var present: FieldSet = []
  /// The keys that are no field's name.
  private(set) var strangers: [NodeID] = []
  private var values = InlineArray<64, Int32>(repeating: -1)

  init(node: NodeID, object: ObjectKind) {
    self.node = node
    self.object = object
  }

  /// Notes an entry; of two with the same key the first counts.
  mutating func insert(_ name: FieldName, value: NodeID) {
    guard !present.contains(name) else { return }
    present.formUnion(FieldSet(name))
    values[Int(name.rawValue)] = value.index
  }

  mutating func insertStranger(_ key: NodeID) {
    strangers.append(key)
  }

  /// The value of a field, if it is there.
  subscript(name: FieldName) -> NodeID? {
    let index = values[Int(name.rawValue)]
    return index < 0 ? nil : NodeID(Int(index))
  }

  /// The key of a field, which is there: the node before its value, since keys are scalars.
  func key(of name: FieldName) -> NodeID? {
    self[name].map { NodeID($0.position - 1) }
  }
}
