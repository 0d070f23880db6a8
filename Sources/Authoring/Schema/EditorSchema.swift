import Localization
package import Typesetting

/// The JSON Schemas (2020-12) of the files of a course, made from the reader's own table of fields.
///
/// Editors load YAML with types, where the reader takes every scalar for text: so a text may be a
/// number or `true` here, and a number may be in quotes. To an editor `~` and `null` are no value, as
/// nothing at all is; the reader takes them for text, and here they are refused like an empty text.
/// What a schema can't say (names that lead nowhere, two languages that disagree) is left to
/// `repaso check`.
package enum EditorSchema: String, CaseIterable, Sendable {
  case module, curriculum

  /// What the file is called, beside the modules.
  package var fileName: String { "\(rawValue).schema.json" }

  /// The line that tells YAML language servers where the schema is.
  package var editorLine: String { "# yaml-language-server: $schema=\(fileName)" }

  /// The schema as its file holds it.
  package var text: String { document.text() + "\n" }

  package var document: JSON {
    let definitions = kinds.map { kind in
      JSON.Member(Self.name(of: kind), Self.definition(of: kind))
    }
    return .object(
      [
        JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
        JSON.Member("title", .string(title)),
        JSON.Member("$ref", Self.reference(to: kinds[0])),
        JSON.Member("$defs", .object(definitions)),
      ])
  }

  private var title: String {
    switch self {
    case .module: "Repaso: módulo / module"
    case .curriculum: "Repaso: curso / course"
    }
  }

  /// What the file is made of, the whole of it first.
  private var kinds: [ObjectKind] {
    let ofCurriculum: [ObjectKind] = [.curriculum, .courseTitle]
    return switch self {
    case .module: ObjectKind.allCases.filter { !ofCurriculum.contains($0) }
    case .curriculum: ofCurriculum
    }
  }

  static func reference(to kind: ObjectKind) -> JSON { .string("#/$defs/\(name(of: kind))") }

  private static func name(of kind: ObjectKind) -> String { kind.kindName ?? "\(kind)" }

  // MARK: - Objects

  private static func definition(of kind: ObjectKind) -> JSON {
    let required = kind.fields.filter(\.isRequired).map { JSON.string($0.name.text) }
    let noun = kind.noun
    let members: [JSON.Member] = [
      .init("description", .string("\(noun.spanish) / \(noun.english)")),
      .init("type", "object"),
      .init("properties", .object(kind.fields.map { property($0, of: kind) })),
      .init("required", .array(required)),
      .init("additionalProperties", false),
    ]
    return .object(members + SchemaConditions.members(of: kind))
  }

  /// A field of an object. An item whose kind is not known yet has all fields with what they mean,
  /// and its kind then says what may stand in them.
  private static func property(_ field: Field, of kind: ObjectKind) -> JSON.Member {
    .init(field.name.text, .object(description(of: field, in: kind) + content(of: field, in: kind)))
  }

  private static func description(of field: Field, in kind: ObjectKind) -> [JSON.Member] {
    guard kind.kindName == nil else { return [] }
    let meaning = field.name.meaning
    return [.init("description", .string("\(meaning.spanish)\n\n\(meaning.english)"))]
  }

  private static func content(of field: Field, in kind: ObjectKind) -> [JSON.Member] {
    if field.name == .kind, let name = kind.kindName { return [.init("const", .string(name))] }
    return kind == .item && field.name != .kind ? [] : field.value.schemaMembers
  }
}

extension ValueShape {
  /// What a schema says of a value of this shape.
  var schemaMembers: [JSON.Member] {
    switch self {
    case .formatVersion: [.init("enum", [1, "1"])]
    case .slug, .reference: Self.name(pattern: "^[a-z0-9][a-z0-9-]*$")
    case .fact: Self.text(pattern: "^[A-Za-z0-9.-]+$")
    case .languageCode: [.init("enum", ["es", "en"])]
    case .line, .prose: Self.text(pattern: #"\S"#)
    case .url: [.init("type", "string"), .init("pattern", #"^https?://\S+$"#)]
    case .sourceReferences:
      [.init("anyOf", [Self.line.schema, Self.list(of: .line, atLeast: 0).schema])]
    case .whole(let range): Self.whole(in: range)
    case .decimal: Self.number(pattern: #"^[-−+]?[0-9]*\.?[0-9]+$"#)
    case .tolerance: Self.number(pattern: #"^[0-9]*\.?[0-9]+ ?%?$"#, minimum: 0)
    case .flag: [.init("enum", [true, false, "true", "false"])]
    case .word(let words): [.init("enum", .array(words.map(JSON.string)))]
    case .list(let element, let least, let most):
      [.init("type", "array"), .init("items", element.schema), .init("minItems", .integer(least))]
        + (most.map { [.init("maxItems", .integer($0))] } ?? [])
    case .interval:
      [
        .init("type", "array"), .init("items", Self.decimal.schema), .init("minItems", 2),
        .init("maxItems", 2),
      ]
    case .object(let kind): [.init("$ref", EditorSchema.reference(to: kind))]
    case .named(let kind):
      [
        .init("type", "object"), .init("minProperties", 1),
        .init("additionalProperties", Self.object(kind).schema),
      ]
    }
  }

  private var schema: JSON { .object(schemaMembers) }

  /// A name, which YAML with types may take for a whole number.
  private static func name(pattern: String) -> [JSON.Member] {
    [
      .init("type", ["string", "integer", "boolean"]), .init("pattern", .string(pattern)),
      .init("minimum", 0),
    ]
  }

  /// A text, which YAML with types may take for a number or a flag.
  private static func text(pattern: String) -> [JSON.Member] {
    [.init("type", ["string", "number", "boolean"]), .init("pattern", .string(pattern))]
  }

  private static func number(pattern: String, minimum: Int? = nil) -> [JSON.Member] {
    [.init("type", ["number", "string"]), .init("pattern", .string(pattern))]
      + (minimum.map { [JSON.Member("minimum", .integer($0))] } ?? [])
  }

  private static func whole(in range: ClosedRange<Int>) -> [JSON.Member] {
    [
      .init("type", ["integer", "string"]), .init("pattern", "^[0-9]+$"),
      .init("minimum", .integer(range.lowerBound)), .init("maximum", .integer(range.upperBound)),
    ]
  }
}
