import Assessment

/// What an object may and must hold, as sets.
struct ObjectShape: Sendable {
  let allowed: FieldSet
  let required: FieldSet

  init(_ fields: [Field]) {
    var allowed: FieldSet = []
    var required: FieldSet = []
    for field in fields {
      allowed.formUnion(FieldSet(field.name))
      if field.isRequired { required.formUnion(FieldSet(field.name)) }
    }
    self.allowed = allowed
    self.required = required
  }
}

extension ObjectKind {
  /// The shapes of all kinds by their raw values, made once.
  private static let shapes = allCases.map { ObjectShape($0.fields) }

  var shape: ObjectShape { Self.shapes[Int(rawValue)] }

  /// The table of the format: the fields of each object in the order in which they are best
  /// written.
  package var fields: [Field] {
    switch self {
    case .module: Self.moduleFields
    case .objective: [.required(.id, .slug), .required(.text, .prose)]
    case .source:
      [.required(.id, .slug), .required(.citation, .line), .optional(.url, .url)]
    case .page:
      [
        .required(.id, .slug), .required(.title, .line), .required(.text, .prose),
        .optional(.source, .sourceReferences),
      ]
    case .term:
      [
        .required(.id, .slug), .required(.term, .line), .required(.definition, .prose),
        .optional(.source, .sourceReferences),
      ]
    case .singleChoice, .multipleChoice, .trueFalse, .shortText, .numeric, .matching, .ordering,
      .cloze, .reflection:
      Self.itemOpening + ownFields + Self.itemClosing
    case .scenario: Self.scenarioFields
    case .item: Self.fieldsOfAnyItem
    case .choice, .almost, .pair, .blank, .criterion, .allowance: partFields
    case .curriculum:
      [
        .required(.format, .formatVersion), .required(.id, .slug), .required(.version, .line),
        .required(.language, .languageCode), .required(.title, .object(.courseTitle)),
        .required(.modules, .list(of: .slug, atLeast: 0)),
      ]
    case .courseTitle: [.optional(.spanish, .line), .optional(.english, .line)]
    }
  }

  private static let moduleFields: [Field] = [
    .required(.format, .formatVersion), .required(.id, .slug), .required(.language, .languageCode),
    .required(.title, .line), .required(.summary, .line),
    .optional(.minutes, .whole(ValueShape.minutesRange)),
    .optional(.passMark, .whole(ValueShape.percentRange)), .optional(.contentNote, .prose),
    .optional(.objectives, .objects(.objective)), .optional(.sources, .objects(.source)),
    .optional(.lesson, .objects(.page)), .optional(.glossary, .objects(.term)),
    .required(.items, .objects(.item, atLeast: 1)),
  ]

  private static let itemOpening: [Field] = [
    .required(.id, .slug), .required(.kind, .word(of: kinds.compactMap(\.kindName))),
    .optional(.objective, .reference(to: .objective)), .optional(.page, .reference(to: .page)),
    .optional(.facts, .list(of: .fact, atLeast: 0)), .optional(.form, .word(of: Form.self)),
    .optional(.difficulty, .word(of: Difficulty.self)),
    .optional(.points, .whole(ValueShape.pointsRange)), .optional(.shuffle, .flag),
    .required(.stem, .prose), .optional(.hints, .list(of: .prose, atLeast: 0)),
  ]

  private static let itemClosing: [Field] = [
    .required(.explanation, .prose), .optional(.source, .sourceReferences),
    .optional(.allow, .objects(.allowance)),
  ]

  private static let scenarioFields: [Field] = [
    .required(.id, .slug), .required(.kind, .word(of: kinds.compactMap(\.kindName))),
    .optional(.objective, .reference(to: .objective)), .optional(.page, .reference(to: .page)),
    .optional(.facts, .list(of: .fact, atLeast: 0)), .optional(.form, .word(of: Form.self)),
    .optional(.difficulty, .word(of: Difficulty.self)), .optional(.shuffle, .flag),
    .required(.stimulus, .prose), .required(.items, .objects(.item, atLeast: 1)),
    .optional(.explanation, .prose), .optional(.source, .sourceReferences),
    .optional(.allow, .objects(.allowance)),
  ]

  /// What items of a kind have beside what all items have.
  private var ownFields: [Field] {
    switch self {
    case .singleChoice: [.required(.choices, .lettered(.choice))]
    case .multipleChoice:
      [
        .required(.choices, .lettered(.choice)),
        .optional(.scoring, .word(of: MultipleChoiceScoring.self)),
      ]
    case .trueFalse: [.required(.answer, .flag), .optional(.feedback, .prose)]
    case .shortText:
      [
        .required(.accept, .lines()), .optional(.almost, .objects(.almost)),
        .optional(.exact, .flag),
      ]
    case .numeric:
      [
        .optional(.answer, .decimal), .optional(.tolerance, .tolerance),
        .optional(.between, .interval), .optional(.unit, .line),
      ]
    case .matching:
      [.required(.pairs, .lettered(.pair)), .optional(.extra, .lines(atLeast: 0))]
    case .ordering: [.required(.sequence, .lines(atLeast: 2, atMost: Interaction.letterCount))]
    case .cloze: [.required(.text, .prose), .required(.blanks, .named(.blank))]
    case .reflection:
      [.optional(.guidance, .prose), .optional(.rubric, .objects(.criterion))]
    case .module, .objective, .source, .page, .term, .scenario, .item, .choice, .almost, .pair,
      .blank, .criterion, .allowance, .curriculum, .courseTitle:
      []
    }
  }

  /// The parts that items are made of.
  private var partFields: [Field] {
    switch self {
    case .choice:
      [
        .optional(.id, .slug), .required(.text, .prose), .optional(.correct, .flag),
        .optional(.feedback, .prose), .optional(.pinned, .flag),
      ]
    case .almost: [.required(.text, .line), .required(.feedback, .prose)]
    case .pair: [.required(.left, .line), .required(.right, .line)]
    case .blank:
      [.optional(.accept, .lines()), .optional(.choices, .lettered(.choice))]
    case .criterion:
      [.required(.text, .prose), .optional(.points, .whole(ValueShape.pointsRange))]
    case .allowance: [.required(.code, .line), .required(.reason, .line)]
    case .module, .objective, .source, .page, .term, .singleChoice, .multipleChoice, .trueFalse,
      .shortText, .numeric, .matching, .ordering, .cloze, .reflection, .scenario, .item,
      .curriculum, .courseTitle:
      []
    }
  }

  /// Every field that items of some kind have; only what all kinds need is required.
  private static let fieldsOfAnyItem: [Field] = {
    let required: FieldSet = [FieldSet(.id), FieldSet(.kind)]
    var seen: FieldSet = []
    return kinds.flatMap(\.fields).compactMap { field in
      guard seen.insert(FieldSet(field.name)).inserted else { return nil }
      let isRequired = required.contains(field.name)
      return Field(name: field.name, value: field.value, isRequired: isRequired)
    }
  }()
}
