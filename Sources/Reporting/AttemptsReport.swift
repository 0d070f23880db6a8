package import Assessment
import Localization

/// Every scored answer, one by one.
package enum AttemptsReport {
  package static let columns: [ReportTable.Column] = [
    .init("learner", Wording(es: "persona", en: "learner")),
    .init("module", Wording(es: "módulo", en: "module")),
    .init("mode", Wording(es: "modo", en: "mode")),
    .init("session", Wording(es: "sesión", en: "session"), isNumeric: true),
    .init("number", Wording(es: "número", en: "number"), isNumeric: true),
    .init("item", Wording(es: "ítem", en: "item")),
    .init("kind", Wording(es: "tipo", en: "kind")),
    .init("form", Wording(es: "forma", en: "form")),
    .init("revision", Wording(es: "revisión", en: "revision")),
    .init("wording", Wording(es: "redacción", en: "wording")),
    .init("presentation", Wording(es: "vez", en: "time asked"), isNumeric: true),
    .init("try", Wording(es: "intento", en: "try"), isNumeric: true),
    .init("typed", Wording(es: "escrito", en: "typed")),
    .init("response", Wording(es: "respuesta", en: "response")),
    .init("verdict", Wording(es: "veredicto", en: "verdict")),
    .init("score", Wording(es: "puntos", en: "score"), isNumeric: true),
    .init("maximum", Wording(es: "de", en: "of"), isNumeric: true),
    .init("hints", Wording(es: "pistas", en: "hints"), isNumeric: true),
    .init("seconds", Wording(es: "segundos", en: "seconds"), isNumeric: true),
    .init("at", Wording(es: "cuándo", en: "at")),
    .init("language", Wording(es: "idioma", en: "language")),
    .init("version", Wording(es: "versión", en: "version")),
    .init("course", Wording(es: "curso", en: "course")),
  ]

  /// What a person sees: the columns that a page has room for.
  package static let pageColumns: Set<String> = [
    "learner", "module", "item", "response", "verdict", "score", "maximum", "at",
  ]

  /// Where an answer belongs.
  package struct Setting: Hashable, Sendable {
    package let learner: String
    package let module: ModuleID
    package let mode: SessionMode
    package let session: Int
    package let number: Int
    package let at: Timestamp
    package let program: String
    package let course: String

    package init(
      learner: String, module: ModuleID, mode: SessionMode, session: Int, number: Int,
      at: Timestamp, program: String, course: String
    ) {
      self.learner = learner
      self.module = module
      self.mode = mode
      self.session = session
      self.number = number
      self.at = at
      self.program = program
      self.course = course
    }
  }

  package static func row(_ attempt: Attempt, _ setting: Setting) -> [ReportTable.Cell] {
    [
      .text(setting.learner), .text(setting.module.text), setting.mode.cell,
      .integer(setting.session), .integer(setting.number), .text(attempt.item.text),
      attempt.kind.cell, attempt.form.cell, .text(attempt.revision.text),
      .text(attempt.wording.text), .integer(attempt.presentation),
      .integer(attempt.attemptNumber), .text(attempt.typed), .text(attempt.response.summary),
      attempt.verdict.cell,
      attempt.score.map { .hundredths($0.hundredths) } ?? .nothing,
      .hundredths(attempt.maximum.hundredths), .integer(attempt.hints),
      .tenths(Int((attempt.duration + 50) / 100)), .time(setting.at),
      attempt.language.cell, .text(setting.program), .text(setting.course),
    ]
  }
}
