import Assessment
import Testing

@testable import Authoring

/// The table of fields, from which the reader, suggestions and the schema work.
struct FieldTableTests {
  @Test("every name belongs to some object")
  func names() {
    let used = Set(ObjectKind.allCases.flatMap(\.fields).map(\.name))
    #expect(FieldName.allCases.filter { !used.contains($0) } == [])
    #expect(Set(FieldName.allCases.map(\.text)).count == FieldName.allCases.count)
    #expect(FieldName.allCases.count < 64)
  }

  @Test("a name is found by its bytes, wherever they stand, and nothing else is")
  func index() {
    for name in FieldName.allCases {
      for padding in ["", "and so on, and so on"] {
        let bytes = Array("xx\(name.text)\(padding)".utf8)
        let range = 2..<2 + name.text.utf8.count
        #expect(FieldIndex.shared.name(in: bytes, range) == name)
        #expect(FieldIndex.shared.name(in: bytes, 1..<range.upperBound) == nil)
      }
    }
    for text in ["", "Stem", "stem ", "items-and-many-more", "0123456789abcdef"] {
      let bytes = Array(text.utf8)
      #expect(FieldIndex.shared.name(in: bytes, bytes.indices) == nil)
    }
  }

  @Test("an item of unknown kind may have what some item has, and needs what all need")
  func unknownKind() {
    let kinds = ObjectKind.kinds.map(\.shape)
    let item = ObjectKind.item.shape
    #expect(kinds.allSatisfy { $0.allowed.isSubset(of: item.allowed) })
    #expect(kinds.allSatisfy { item.required.isSubset(of: $0.required) })
    #expect(item.required.names == [.id, .kind])
  }

  @Test("no object lists a field twice, nor needs one that it may not have")
  func shapes() {
    for object in ObjectKind.allCases {
      let names = object.fields.map(\.name)
      #expect(Set(names).count == names.count, "\(object)")
      #expect(object.shape.required.isSubset(of: object.shape.allowed), "\(object)")
    }
  }
}
