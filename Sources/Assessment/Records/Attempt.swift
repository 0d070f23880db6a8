package import Localization

/// One answer to one item as it is kept: what was asked, what was given, what it came to.
package struct Attempt: Hashable, Sendable {
  package let item: ItemID
  package let kind: ItemKind
  /// What was asked, apart from its words.
  package let revision: Fingerprint
  /// The words in which it was asked.
  package let wording: Fingerprint
  package let language: Language
  package let form: Form
  /// How often the item has been asked in the session, this time included: 1, 2…
  package let presentation: Int
  /// Which try at this asking it is: 1, or 2 after a near miss.
  package let attemptNumber: Int
  /// The line or lines as they were typed.
  package let typed: String
  package let response: Response
  package let verdict: Verdict
  package let score: Score?
  package let maximum: Score
  package let hints: Int
  package let confidence: Confidence?
  /// Time at the question in milliseconds, without pauses.
  package let duration: Int64

  package init(
    item: ItemID, kind: ItemKind, revision: Fingerprint, wording: Fingerprint,
    language: Language, form: Form, presentation: Int, attemptNumber: Int, typed: String,
    response: Response, verdict: Verdict, score: Score?, maximum: Score, hints: Int,
    confidence: Confidence? = nil, duration: Int64
  ) {
    self.item = item
    self.kind = kind
    self.revision = revision
    self.wording = wording
    self.language = language
    self.form = form
    self.presentation = presentation
    self.attemptNumber = attemptNumber
    self.typed = typed
    self.response = response
    self.verdict = verdict
    self.score = score
    self.maximum = maximum
    self.hints = hints
    self.confidence = confidence
    self.duration = duration
  }
}

/// How sure a learner said to be, where it was asked.
package enum Confidence: String, CaseIterable, Hashable, Sendable {
  case unsure, sure
}

/// A short digest that changes when what it was taken of changes: 64 bits in hexadecimal.
package struct Fingerprint: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }
}
