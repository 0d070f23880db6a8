/// Fields: which there are, and what shape their values have.
extension ProblemPage {
  static let missingField = ProblemPage(
    ("falta un campo", "a field is missing"),
    (
      """
      Sin ese campo, el programa no tiene qué mostrar o no puede calificar. Un ítem, por ejemplo, \
      necesita siempre `explanation`: quien se equivoca aprende de ella. Si el campo está, revise \
      su sangría: quizá quedó dentro de otro. `repaso manual formato` dice qué necesita cada cosa.
      """,
      """
      Without that field, the program has nothing to show, or can't score. An item, for example, \
      always needs `explanation`: it is what those learn from who were wrong. If the field is there, \
      check its indentation: it may be inside another. `repaso manual format` says what each thing \
      needs.
      """
    ),
    flawed: (
      es: """
      - id: sin-muertes
        kind: true-false
        stem: El genocidio exige matar.
        answer: false
      """,
      en: """
      - id: without-killing
        kind: true-false
        stem: Genocide requires killing.
        answer: false
      """
    ),
    sound: (
      es: """
      - id: sin-muertes
        kind: true-false
        stem: El genocidio exige matar.
        answer: false
        explanation: Hay otros cuatro actos.
      """,
      en: """
      - id: without-killing
        kind: true-false
        stem: Genocide requires killing.
        answer: false
        explanation: There are four other acts.
      """
    ))

  static let unknownField = ProblemPage(
    ("un campo que no existe o no va ahí", "a field that does not exist, or not there"),
    (
      """
      Lo que dice no se mostraría a nadie. Los nombres de los campos son los mismos en todos los \
      idiomas, en inglés y con minúsculas; suele faltar o sobrar una letra, o el campo es de otro \
      tipo de ítem.
      """,
      """
      What it says would be shown to nobody. The names of fields are the same in every language, in \
      lower case; often a letter is missing or one too many, or the field belongs to another kind of \
      item.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept: [Lemkin]
        hint: Era jurista.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept: [Lemkin]
        hint: He was a jurist.
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept: [Lemkin]
        hints:
          - Era jurista.
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept: [Lemkin]
        hints:
          - He was a jurist.
        explanation: He did in 1944.
      """
    ))

  static let wrongShape = ProblemPage(
    ("un valor de otra forma", "a value of another shape"),
    (
      """
      Unos campos llevan un texto, otros una lista y otros un grupo de campos. Una lista se escribe \
      con un guion y un espacio ante cada entrada, aunque sea una sola, o entre corchetes si es \
      corta.
      """,
      """
      Some fields have a text, some a list and some a group of fields. A list is written with a dash \
      and a space before each entry, even if it is the only one, or in brackets if it is short.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept: Lemkin
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept: Lemkin
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept:
          - Lemkin
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept:
          - Lemkin
        explanation: He did in 1944.
      """
    ))

  static let emptyList = ProblemPage(
    ("una lista sin entradas", "a list without entries"),
    (
      """
      Un ítem sin respuestas aceptadas no se puede acertar, y un módulo sin ítems no se puede tomar.
      """,
      """
      No one can be right in an item that accepts no answer, and no one can take a module that has \
      no items.
      """
    ),
    flawed: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept: []
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept: []
        explanation: He did in 1944.
      """
    ),
    sound: (
      es: """
      - id: palabra
        kind: short-text
        stem: ¿Quién acuñó «genocidio»?
        accept: [Lemkin]
        explanation: Lo hizo en 1944.
      """,
      en: """
      - id: word
        kind: short-text
        stem: Who coined “genocide”?
        accept: [Lemkin]
        explanation: He did in 1944.
      """
    ))
}
