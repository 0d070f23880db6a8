/// Values that are numbers, or `true` and `false`; and what can't be inside something else.
extension ProblemPage {
  static let notAFlag = ProblemPage(
    ("ni `true` ni `false`", "neither `true` nor `false`"),
    (
      """
      Los archivos dicen sí con `true` y no con `false`, en todos los idiomas y en minúsculas. En \
      pantalla, cada quien lee «verdadero» y «falso» en el suyo.
      """,
      """
      Files say yes with `true` and no with `false`, in every language and in lower case. On the \
      screen, everyone reads “true” and “false” in their own.
      """
    ),
    flawed: (
      es: """
      - id: sin-muertes
        kind: true-false
        stem: El genocidio exige matar.
        answer: falso
        explanation: Hay otros cuatro actos.
      """,
      en: """
      - id: without-killing
        kind: true-false
        stem: Genocide requires killing.
        answer: no
        explanation: There are four other acts.
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

  static let notWhole = ProblemPage(
    ("un número que no es entero o no cabe", "a number that is not whole, or out of bounds"),
    (
      """
      Se escribe con cifras y nada más, sin unidades: `points` va de 1 a 10, `minutes` de 1 a 2400 y \
      `pass-mark`, que es un porcentaje, de 1 a 100.
      """,
      """
      It is written in digits and nothing else, without units: `points` goes from 1 to 10, `minutes` \
      from 1 to 2400 and `pass-mark`, which is a percentage, from 1 to 100.
      """
    ),
    flawed: "minutes: 1 h\npass-mark: 70%", sound: "minutes: 60\npass-mark: 70")

  static let notANumber = ProblemPage(
    ("algo que no se lee como número", "something that can't be read as a number"),
    (
      """
      En los archivos los números llevan punto decimal y las cifras no se agrupan, en todos los \
      idiomas. Quien aprende responde como se escribe en el suyo. La unidad va en `unit`.
      """,
      """
      In files, numbers have a decimal point and no grouping, in every language. Learners answer as \
      numbers are written in their own. The unit goes into `unit`.
      """
    ),
    flawed: (
      es: """
      - id: mitad
        kind: numeric
        stem: ¿Cuánto es la mitad de 3?
        answer: 1,5
        explanation: 3 entre 2.
      """,
      en: """
      - id: product
        kind: numeric
        stem: How much is 3 times 500?
        answer: 1,500
        explanation: 3 times 5 is 15.
      """
    ),
    sound: (
      es: """
      - id: mitad
        kind: numeric
        stem: ¿Cuánto es la mitad de 3?
        answer: 1.5
        explanation: 3 entre 2.
      """,
      en: """
      - id: product
        kind: numeric
        stem: How much is 3 times 500?
        answer: 1500
        explanation: 3 times 5 is 15.
      """
    ))

  static let unknownFormat = ProblemPage(
    ("un formato desconocido", "an unknown format"),
    (
      """
      `format` dice con qué reglas está escrito el archivo, para que los módulos de hoy se lean \
      igual dentro de años. Hoy solo existe el `1`; no es la versión del módulo.
      """,
      """
      `format` says by which rules a file is written, so that the modules of today are read alike \
      years from now. Today there is only `1`; it is not the version of the module.
      """
    ),
    flawed: "format: 2", sound: "format: 1")

  static let nestedScenario = ProblemPage(
    ("un escenario dentro de otro", "a scenario inside another"),
    (
      """
      Un `scenario` cuenta una situación y luego pregunta por ella; con otra dentro no se sabría de \
      cuál se habla. Los dos van uno tras otro en `items`.
      """,
      """
      A `scenario` tells of a situation and then asks about it; with another inside nobody could \
      tell which is meant. The two follow one another in `items`.
      """
    ),
    flawed: (
      es: """
      - id: frontera
        kind: scenario
        stimulus: Llega una familia.
        items:
          - id: caso
            kind: scenario
      """,
      en: """
      - id: border
        kind: scenario
        stimulus: A family arrives.
        items:
          - id: case
            kind: scenario
      """
    ),
    sound: (
      es: """
      - id: frontera
        kind: scenario
        stimulus: Llega una familia.
        items:
          - id: caso
            kind: true-false
            stem: Se la puede escuchar.
            answer: true
            explanation: Es lo primero.
      """,
      en: """
      - id: border
        kind: scenario
        stimulus: A family arrives.
        items:
          - id: case
            kind: true-false
            stem: They can be heard.
            answer: true
            explanation: It comes first.
      """
    ))
}
