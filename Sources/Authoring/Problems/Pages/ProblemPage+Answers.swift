/// What an item accepts that is answered with words.
extension ProblemPage {
  static let alikeAnswers = ProblemPage(
    ("dos respuestas aceptadas que son la misma", "two accepted answers that are the same"),
    (
      """
      Sobra una: al comparar respuestas no cuentan las mayúsculas, las tildes, el artículo inicial \
      ni el punto final. Con `exact: true` sí cuentan, y entonces solo se repite lo idéntico.
      """,
      """
      One is too many: when answers are compared, case, accents, a leading article and closing \
      punctuation do not count. With `exact: true` they do, and only what is identical is the same.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept:
          - Raphael Lemkin
          - Lemkin
          - lemkin
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept:
          - Raphael Lemkin
          - Lemkin
          - lemkin
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept:
          - Raphael Lemkin
          - Lemkin
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept:
          - Raphael Lemkin
          - Lemkin
        explanation: He did in 1944.
      """
    ))

  static let almostAccepted = ProblemPage(
    ("una respuesta casi correcta que ya se acepta", "an almost right answer that is accepted"),
    (
      """
      `almost` recoge respuestas incorrectas que merecen un comentario. La que ya está en `accept` \
      cuenta como correcta, y su comentario no se mostraría nunca.
      """,
      """
      `almost` is for wrong answers that deserve a comment. One that is in `accept` already counts \
      as right, and its comment would never be shown.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Qué palabra acuñó Lemkin?
        accept: [genocidio]
        almost:
          - text: el genocidio
            feedback: Sobra el artículo.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Which word did Lemkin coin?
        accept: [genocide]
        almost:
          - text: the genocide
            feedback: Leave out “the”.
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Qué palabra acuñó Lemkin?
        accept: [genocidio]
        almost:
          - text: masacre
            feedback: Es más antigua.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Which word did Lemkin coin?
        accept: [genocide]
        almost:
          - text: massacre
            feedback: It is older.
        explanation: He did in 1944.
      """
    ))

  static let almostAlike = ProblemPage(
    (
      "dos respuestas casi correctas que son la misma", "two almost right answers that are the same"
    ),
    (
      """
      Solo se mostraría el comentario de la primera. Se comparan como las respuestas: sin \
      mayúsculas, tildes, artículo inicial ni punto final.
      """,
      """
      Only the comment of the first would be shown. They are compared as answers are: without case, \
      accents, a leading article and closing punctuation.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Qué palabra acuñó Lemkin?
        accept: [genocidio]
        almost:
          - text: masacre
            feedback: Es más antigua.
          - text: la masacre
            feedback: Es un acto.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Which word did Lemkin coin?
        accept: [genocide]
        almost:
          - text: massacre
            feedback: It is older.
          - text: a massacre
            feedback: It is an act.
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Qué palabra acuñó Lemkin?
        accept: [genocidio]
        almost:
          - text: masacre
            feedback: Es más antigua.
          - text: exterminio
            feedback: Es otro crimen.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Which word did Lemkin coin?
        accept: [genocide]
        almost:
          - text: massacre
            feedback: It is older.
          - text: extermination
            feedback: It is another crime.
        explanation: He did in 1944.
      """
    ))
}
