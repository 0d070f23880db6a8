import Localization
import Typesetting

/// What a schema says of an object beyond its fields one by one.
enum SchemaConditions {
  static func members(of kind: ObjectKind) -> [JSON.Member] {
    switch kind {
    case .item: [.init("allOf", .array(ObjectKind.kinds.map(fieldsOfKind)))]
    case .scenario: [.init("not", nestedScenario)]
    case .singleChoice: [choices(oneCorrect)]
    case .multipleChoice: [choices(someCorrect)]
    case .numeric:
      [
        .init(
          "oneOf",
          [
            having([.answer], notAny: [.between]),
            having([.between], notAny: [.answer, .tolerance]),
          ])
      ]
    case .curriculum: [.init("allOf", .array(Language.allCases.map(titled)))]
    case .blank: [.init("oneOf", [having([.accept]), having([.choices])])]
    case .module, .objective, .source, .page, .term, .trueFalse, .shortText, .matching, .ordering,
      .cloze, .reflection, .choice, .almost, .pair, .criterion, .allowance, .courseTitle:
      []
    }
  }

  /// An item whose `kind` says so has that kind's fields.
  private static func fieldsOfKind(_ kind: ObjectKind) -> JSON {
    .object([
      "if": .object([
        "properties": .object(["kind": .object(["const": .string(kind.kindName ?? "")])]),
        "required": ["kind"],
      ]),
      "then": .object(["$ref": EditorSchema.reference(to: kind)]),
    ])
  }

  /// A course in a language is called something in it.
  private static func titled(in language: Language) -> JSON {
    .object([
      "if": .object([
        "properties": .object(["language": .object(["const": .string(language.code)])])
      ]),
      "then": .object([
        "properties": .object([
          "title": .object(["required": [.string(language.field.text)]])
        ])
      ]),
    ])
  }

  /// A scenario in a scenario, which there can't be.
  private static let nestedScenario = JSON.object([
    "properties": .object([
      "items": .object([
        "contains": .object([
          "properties": .object(["kind": .object(["const": "scenario"])]), "required": ["kind"],
        ])
      ])
    ]),
    "required": ["items"],
  ])

  private static let correct = JSON.object([
    "properties": .object(["correct": .object(["enum": [true, "true"]])]),
    "required": ["correct"],
  ])

  private static let oneCorrect = JSON.object(["contains": correct, "maxContains": 1])

  private static let someCorrect = JSON.object([
    "contains": correct, "not": .object(["items": correct]),
  ])

  private static func having(_ names: [FieldName], notAny others: [FieldName] = []) -> JSON {
    let excluded = others.map { JSON.object(["required": [.string($0.text)]]) }
    return .object([
      "required": .array(names.map { .string($0.text) }),
      "not": others.isEmpty ? nil : .object(["anyOf": .array(excluded)]),
    ])
  }

  /// What is said of the field `choices`, beside what the field itself says.
  private static func choices(_ condition: JSON) -> JSON.Member {
    .init("allOf", [.object(["properties": .object(["choices": condition])])])
  }
}
