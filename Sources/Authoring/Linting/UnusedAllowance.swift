import Localization

/// An `allow` that allows nothing: the warning is gone, or its code is none.
enum UnusedAllowance {
  static let page = RulePage(
    "W399",
    title: Wording(es: "un permiso que ya no hace falta", en: "an allowance that is not needed"),
    reason: Wording(
      es: """
        Un `allow` que sobra callaría mañana un defecto nuevo, y deja a quien revisa buscando uno \
        que no está.
        """,
      en: """
        An `allow` that is left over would hide a new flaw tomorrow, and has a reviewer look for \
        one that is not there.
        """),
    flawed: (
      es: """
      - id: ejemplo
        kind: true-false
        stem: La Defensoría puede actuar de oficio.
        answer: true
        allow:
          - code: W310
            reason: La opción larga es la cita.
      """,
      en: """
      - id: example
        kind: true-false
        stem: The Office can act on its own motion.
        answer: true
        allow:
          - code: W310
            reason: The long choice is the quotation.
      """
    ),
    sound: (
      es: """
      - id: ejemplo
        kind: true-false
        stem: La Defensoría puede actuar de oficio.
        answer: true
      """,
      en: """
      - id: example
        kind: true-false
        stem: The Office can act on its own motion.
        answer: true
      """
    ))

  static func finding(at place: LintPlace, code: String) -> LintFinding {
    guard RuleCatalogue.rule(code) != nil else {
      return LintFinding(
        at: place,
        Wording(
          es: "no hay ninguna advertencia `\(code)`", en: "there is no warning `\(code)`"),
        help: Wording(
          es: "`repaso explain` las enumera todas", en: "`repaso explain` lists them all"))
    }
    return LintFinding(
      at: place,
      Wording(
        es: "aquí ya no se da la advertencia `\(code)`",
        en: "the warning `\(code)` does not occur here"),
      help: Wording(es: "quite este permiso", en: "leave this allowance out"))
  }
}
