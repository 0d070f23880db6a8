import Localization

/// What example items of each kind say.
enum ItemBodies {
  /// The fields of an example item between its objective and its source.
  static func body(of kind: ObjectKind) -> Wording {
    switch kind {
    case .singleChoice: singleChoice
    case .multipleChoice: multipleChoice
    case .trueFalse: trueFalse
    case .shortText: shortText
    case .numeric: numeric
    case .matching: matching
    case .ordering: ordering
    case .cloze: cloze
    case .reflection: reflection
    case .scenario: scenario
    case .module, .objective, .source, .page, .term, .item, .choice, .almost, .pair, .blank,
      .criterion, .allowance, .curriculum, .courseTitle:
      Wording(es: "", en: "")
    }
  }

  /// What an author should know about the kind, in a line or two.
  static func lesson(of kind: ObjectKind) -> Wording {
    switch kind {
    case .singleChoice: singleChoiceLesson
    case .multipleChoice: multipleChoiceLesson
    case .trueFalse: trueFalseLesson
    case .shortText: shortTextLesson
    case .numeric: numericLesson
    case .matching: matchingLesson
    case .ordering: orderingLesson
    case .cloze: clozeLesson
    case .reflection: reflectionLesson
    case .scenario: scenarioLesson
    case .module, .objective, .source, .page, .term, .item, .choice, .almost, .pair, .blank,
      .criterion, .allowance, .curriculum, .courseTitle:
      Wording(es: "", en: "")
    }
  }
}
