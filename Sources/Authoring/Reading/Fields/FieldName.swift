/// Every key of the module format, once.
///
/// Names are the same in every language; `text` is what authors write. There are fewer than 64, so
/// that a set of them is a number.
package enum FieldName: UInt8, CaseIterable, Sendable {
  // Modules and their parts.
  case format, id, language, title, summary, minutes, passMark, contentNote
  case objectives, sources, lesson, glossary, items
  case text, citation, url, source, term, definition
  // Items of every kind.
  case kind, stem, explanation, objective, page, facts, hints, points, shuffle, form, difficulty
  case allow, code, reason
  // Items of one kind or a few.
  case choices, correct, feedback, pinned, scoring, answer, accept, almost, exact
  case tolerance, between, unit, pairs, left, right, extra, sequence, blanks
  case guidance, rubric, stimulus
  // The curriculum.
  case version, modules, spanish, english

  package var text: String {
    switch self {
    case .format: "format"
    case .id: "id"
    case .language: "language"
    case .title: "title"
    case .summary: "summary"
    case .minutes: "minutes"
    case .passMark: "pass-mark"
    case .contentNote: "content-note"
    case .objectives: "objectives"
    case .sources: "sources"
    case .lesson: "lesson"
    case .glossary: "glossary"
    case .items: "items"
    case .text: "text"
    case .citation: "citation"
    case .url: "url"
    case .source: "source"
    case .term: "term"
    case .definition: "definition"
    case .kind: "kind"
    case .stem: "stem"
    case .explanation: "explanation"
    case .objective: "objective"
    case .page: "page"
    case .facts: "facts"
    case .hints: "hints"
    case .points: "points"
    case .shuffle: "shuffle"
    case .form: "form"
    case .difficulty: "difficulty"
    case .allow: "allow"
    case .code: "code"
    case .reason: "reason"
    case .choices: "choices"
    case .correct: "correct"
    case .feedback: "feedback"
    case .pinned: "pinned"
    case .scoring: "scoring"
    case .answer: "answer"
    case .accept: "accept"
    case .almost: "almost"
    case .exact: "exact"
    case .tolerance: "tolerance"
    case .between: "between"
    case .unit: "unit"
    case .pairs: "pairs"
    case .left: "left"
    case .right: "right"
    case .extra: "extra"
    case .sequence: "sequence"
    case .blanks: "blanks"
    case .guidance: "guidance"
    case .rubric: "rubric"
    case .stimulus: "stimulus"
    case .version: "version"
    case .modules: "modules"
    case .spanish: "es"
    case .english: "en"
    }
  }
}

extension FieldName: CustomStringConvertible {
  package var description: String { text }
}

/// A set of field names as the bits of a number.
package struct FieldSet: OptionSet, Hashable, Sendable {
  /// How many names there may be.
  static let capacity = UInt64.bitWidth

  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  package init(_ name: FieldName) {
    rawValue = 1 << UInt64(name.rawValue)
  }

  package func contains(_ name: FieldName) -> Bool {
    rawValue & (1 << UInt64(name.rawValue)) != 0
  }

  /// The names in the order in which `FieldName` lists them.
  package var names: [FieldName] { FieldName.allCases.filter(contains) }
}
