import Assessment
import Diagnostics

/// Reads the fields of a file's objects into values, and keeps what is wrong with them.
///
/// Every reading gives nil where the value can't be told, and the mistake is kept with its place,
/// unless the syntax was wrong there: then it was said already. So one run finds all mistakes.
struct FieldReader {
  let tree: SyntaxTree
  private(set) var problems: [ContentProblem] = []
  private let index = FieldIndex.shared

  /// Whether the file is known to be UTF-8, so that its texts need not be looked at again.
  let isUTF8: Bool

  init(_ tree: SyntaxTree, isUTF8: Bool) {
    self.tree = tree
    self.isUTF8 = isUTF8
  }

  /// A text that stands in the file as it is.
  func verbatimText(_ range: Range<Int>, isASCII: Bool = false) -> String {
    let bytes = tree.file.bytes.span.extracting(range)
    return String(copying: UTF8Span(unchecked: bytes, isKnownASCII: isASCII))
  }

  mutating func report(_ fault: ContentFault, at span: Span, other: Span? = nil) {
    let place = other.map { ContentProblem.Place($0) }
    problems.append(ContentProblem(fault, at: span, other: place))
  }

  mutating func report(_ fault: ContentFault, at node: NodeID, other: NodeID? = nil) {
    report(fault, at: tree.span(of: node), other: other.map(tree.span))
  }
}

// MARK: - Objects

extension FieldReader {
  /// The fields of a mapping, held against what the object may and must have.
  mutating func fields(of node: NodeID, as object: ObjectKind, in slot: Slot) -> Fields? {
    guard var fields = collectFields(of: node, in: slot) else { return nil }
    hold(&fields, against: object)
    return fields
  }

  /// The fields of a mapping before it is known what it is.
  mutating func collectFields(of node: NodeID, in slot: Slot) -> Fields? {
    let mapping = tree.nodes[node.position]
    guard mapping.kind == .mapping else {
      reportShape(of: node, in: slot, expected: .mapping)
      return nil
    }
    var fields = Fields(node: node, object: .item)
    // Over the nodes themselves, since an iterator over the entries would hold on to them.
    var position = node.position + 1
    while position < Int(mapping.next) {
      let key = NodeID(position)
      let value = NodeID(Int(tree.nodes[position].next))
      if let name = fieldName(of: key) {
        fields.insert(name, value: value)
      } else {
        fields.insertStranger(key)
      }
      position = Int(tree.nodes[value.position].next)
    }
    return fields
  }

  /// Reports what an object has and should not have, and what it lacks.
  mutating func hold(_ fields: inout Fields, against object: ObjectKind) {
    fields.object = object
    let shape = object.shape
    guard
      !fields.strangers.isEmpty || !fields.present.isSubset(of: shape.allowed)
        || !shape.required.isSubset(of: fields.present)
    else { return }
    var missing = shape.required.subtracting(fields.present)
    for key in fields.strangers where !tree.isDamaged(key) {
      let name = tree.text(of: key)
      report(.field(.unknown(name, in: object)), at: key)
      // What was very probably meant by it is not missing as well.
      let meant = object.nearestField(to: name)
      missing.subtract(missing.names.filter { $0.text == meant }.set)
    }
    for name in fields.present.subtracting(shape.allowed).names {
      if let key = fields.key(of: name) { report(.field(.misplaced(name, in: object)), at: key) }
    }
    guard !tree.isDamaged(fields.node) else { return }
    for field in object.fields where missing.contains(field.name) {
      report(.field(.missing(field.name, in: object)), at: openingSpan(of: fields))
    }
  }

  /// The entry that an object is best recognised by: its name, else the first.
  func openingSpan(of fields: borrowing Fields) -> Span {
    if let id = fields[.id], let key = fields.key(of: .id) {
      return tree.span(of: key).joined(with: tree.span(of: id))
    }
    var entries = tree.entries(of: fields.node)
    return entries?.next().map { tree.span(of: $0.key) } ?? tree.span(of: fields.node)
  }

  private func fieldName(of key: NodeID) -> FieldName? {
    let node = tree.nodes[key.position]
    if node.kind == .plain, !node.flags.contains(.isCooked) {
      return index.name(in: tree.file.bytes, Int(node.start)..<Int(node.end))
    }
    let bytes = Array(tree.text(of: key).utf8)
    return index.name(in: bytes, bytes.indices)
  }
}

// MARK: - Shapes

extension FieldReader {
  /// The entries of a node that has to be a mapping.
  mutating func entries(of node: NodeID, in slot: Slot) -> MappingEntries? {
    if case .mapping(let entries) = tree.content(of: node) { return entries }
    reportShape(of: node, in: slot, expected: .mapping)
    return nil
  }

  /// The elements of a node that has to be a sequence.
  mutating func elements(of node: NodeID, in slot: Slot) -> SequenceElements? {
    if case .sequence(let elements) = tree.content(of: node) { return elements }
    reportShape(of: node, in: slot, expected: .list)
    return nil
  }

  /// The elements of a field that holds a list, or nil where the field is not there.
  mutating func elements(_ fields: borrowing Fields, _ name: FieldName) -> SequenceElements? {
    guard let node = fields[name] else { return nil }
    return elements(of: node, in: .field(name))
  }

  mutating func reportShape(of node: NodeID, in slot: Slot, expected: NodeShape) {
    guard !tree.isDamaged(node) else { return }
    let found = shape(of: node)
    report(
      .field(.shape(slot, expected: expected, found: found)), at: markableSpan(of: node, in: slot))
  }

  /// The span of a node, or of its key where it has none itself, being an empty value.
  func markableSpan(of node: NodeID, in slot: Slot) -> Span {
    let span = tree.span(of: node)
    switch slot {
    case .field, .named: return span.isEmpty ? tree.span(of: NodeID(node.position - 1)) : span
    case .entry, .document: return span
    }
  }

  /// What a node is, as far as authors care.
  func shape(of node: NodeID) -> NodeShape {
    switch tree.nodes[node.position].kind {
    case .mapping: .mapping
    case .sequence: .list
    case .plain: tree.span(of: node).isEmpty ? .nothing : .text
    case .singleQuoted, .doubleQuoted, .literal, .folded: .text
    }
  }
}

extension [FieldName] {
  /// The names as a set.
  var set: FieldSet { reduce(into: FieldSet()) { $0.formUnion(FieldSet($1)) } }
}

extension SequenceElements {
  /// How many elements there are.
  var count: Int { reduce(0) { count, _ in count + 1 } }
}
