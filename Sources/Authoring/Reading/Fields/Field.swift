import Assessment

/// One field of an object: its name, what may stand in it, and whether it must be there.
package struct Field: Sendable {
  package let name: FieldName
  package let value: ValueShape
  package let isRequired: Bool

  package static func required(_ name: FieldName, _ value: ValueShape) -> Field {
    Field(name: name, value: value, isRequired: true)
  }

  package static func optional(_ name: FieldName, _ value: ValueShape) -> Field {
    Field(name: name, value: value, isRequired: false)
  }
}

/// What may stand in a field.
package indirect enum ValueShape: Sendable {
  /// The version of the format: `1`.
  case formatVersion
  /// A name of lower-case letters, digits and hyphens.
  case slug
  /// A fact's name in the fact sheet, as in `GC-08`.
  case fact
  /// `es` or `en`.
  case languageCode
  /// A text on one line: runs of white space are one space.
  case line
  /// A text for reading, with paragraphs, lists and emphasis.
  case prose
  /// A web address.
  case url
  /// The name of an objective or page of the module.
  case reference(to: ObjectKind)
  /// A source's name and a place in it, or a list of those.
  case sourceReferences
  case whole(ClosedRange<Int>)
  case decimal
  /// A decimal number, or one with `%`.
  case tolerance
  /// `true` or `false`.
  case flag
  case word(of: [String])
  case list(of: ValueShape, atLeast: Int, atMost: Int? = nil)
  /// Two numbers, the lower first.
  case interval
  case object(ObjectKind)
  /// A mapping from names that the author chooses.
  case named(ObjectKind)
}

extension ValueShape {
  /// What an item may be worth.
  package static let pointsRange = 1...10
  /// How long a module may take, in minutes: up to a working week.
  package static let minutesRange = 1...2400
  /// A share in percent.
  package static let percentRange = 1...100

  static func lines(atLeast least: Int = 1, atMost most: Int? = nil) -> ValueShape {
    .list(of: .line, atLeast: least, atMost: most)
  }

  static func objects(
    _ kind: ObjectKind, atLeast least: Int = 0, atMost most: Int? = nil
  ) -> ValueShape {
    .list(of: .object(kind), atLeast: least, atMost: most)
  }

  /// Two or more things to point at, as many as there are letters.
  static func lettered(_ kind: ObjectKind) -> ValueShape {
    objects(kind, atLeast: 2, atMost: Interaction.letterCount)
  }

  static func word<Word: RawRepresentable & CaseIterable>(of type: Word.Type) -> ValueShape
  where Word.RawValue == String {
    .word(of: Word.allCases.map(\.rawValue))
  }
}
