import Assessment
import Localization

/// The words of the records' closed sets: a name for programs, the same in every language, and words
/// for people.
extension SessionMode {
  var cell: ReportTable.Cell { .term(rawValue, wording) }

  private var wording: Wording {
    switch self {
    case .lesson: Wording(es: "lección", en: "lesson")
    case .practice: Wording(es: "práctica", en: "practice")
    case .exam: Wording(es: "examen", en: "exam")
    case .review: Wording(es: "repaso", en: "review")
    }
  }
}

extension Form {
  var cell: ReportTable.Cell { .term(rawValue, wording) }

  private var wording: Wording {
    switch self {
    case .practice: Wording(es: "práctica", en: "practice")
    case .pretest: Wording(es: "inicial", en: "pretest")
    case .posttest: Wording(es: "final", en: "posttest")
    }
  }
}

extension ItemKind {
  var cell: ReportTable.Cell { .term(rawValue, wording) }

  private var wording: Wording {
    switch self {
    case .singleChoice: Wording(es: "opción única", en: "single choice")
    case .multipleChoice: Wording(es: "opción múltiple", en: "multiple choice")
    case .trueFalse: Wording(es: "verdadero o falso", en: "true or false")
    case .shortText: Wording(es: "texto breve", en: "short text")
    case .numeric: Wording(es: "número", en: "number")
    case .matching: Wording(es: "emparejar", en: "matching")
    case .ordering: Wording(es: "ordenar", en: "ordering")
    case .cloze: Wording(es: "completar", en: "cloze")
    case .reflection: Wording(es: "reflexión", en: "reflection")
    }
  }
}

extension Verdict {
  var cell: ReportTable.Cell { .term(rawValue, wording) }

  private var wording: Wording {
    switch self {
    case .correct: Wording(es: "correcta", en: "correct")
    case .partial: Wording(es: "en parte", en: "partial")
    case .incorrect: Wording(es: "incorrecta", en: "incorrect")
    case .almost: Wording(es: "casi", en: "almost")
    case .skipped: Wording(es: "saltada", en: "skipped")
    case .awaitingReview: Wording(es: "por revisar", en: "awaiting review")
    }
  }
}

extension Language {
  var cell: ReportTable.Cell { .term(code, wording) }

  private var wording: Wording {
    switch self {
    case .spanish: Wording(es: "español", en: "Spanish")
    case .english: Wording(es: "inglés", en: "English")
    }
  }
}
