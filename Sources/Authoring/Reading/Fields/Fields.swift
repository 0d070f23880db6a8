/// The fields of one mapping by their names: where the key and the value of each stand.
///
/// A module has a hundred of these, so each has one piece of memory with room for every field there
/// is: a table within the value would be copied whenever something is looked up in it.
struct Fields: ~Copyable {
  let node: NodeID
  /// What the mapping is taken for.
  var object: ObjectKind
  private(set) var present: FieldSet = []
  /// The keys that are no field's name.
  private(set) var strangers: [NodeID] = []
  /// The addresses of the values by `FieldName.rawValue`; set for the names that are present.
  private let values: UnsafeMutablePointer<Int32>

  init(node: NodeID, object: ObjectKind) {
    self.node = node
    self.object = object
    values = .allocate(capacity: FieldSet.capacity)
  }

  deinit {
    values.deallocate()
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
    present.contains(name) ? NodeID(Int(values[Int(name.rawValue)])) : nil
  }

  /// The key of a field, which is there: the node before its value, since keys are scalars.
  func key(of name: FieldName) -> NodeID? {
    self[name].map { NodeID($0.position - 1) }
  }
}
