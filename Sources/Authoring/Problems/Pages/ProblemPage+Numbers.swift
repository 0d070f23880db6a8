/// What makes the answer of an item that is answered with a number.
extension ProblemPage {
  static let noNumericKey = ProblemPage(
    ("un ítem numérico sin respuesta", "a numeric item without an answer"),
    (
      """
      El programa no sabría qué número es el correcto. Lo dice `answer`, con `tolerance` si se \
      acepta alguna diferencia; o `between`, si vale cualquiera entre dos.
      """,
      """
      The program would not know which number is right. `answer` says so, with `tolerance` where a \
      difference is accepted; or `between`, where any number between two will do.
      """
    ),
    flawed: (
      es: """
      - id: marcha
        kind: numeric
        stem: ¿Cuánto son 7 días a 12 km?
        unit: km
        explanation: 7 por 12.
      """,
      en: """
      - id: walk
        kind: numeric
        stem: How far are 7 days at 12 km?
        unit: km
        explanation: 7 times 12.
      """
    ),
    sound: (
      es: """
      - id: marcha
        kind: numeric
        stem: ¿Cuánto son 7 días a 12 km?
        answer: 84
        unit: km
        explanation: 7 por 12.
      """,
      en: """
      - id: walk
        kind: numeric
        stem: How far are 7 days at 12 km?
        answer: 84
        unit: km
        explanation: 7 times 12.
      """
    ))

  static let contradictoryKey = ProblemPage(
    ("dos respuestas numéricas a la vez", "two numeric answers at once"),
    (
      """
      `answer` pide un número y `between` acepta muchos: no se sabría cuál de los dos vale. Para \
      aceptar una diferencia alrededor de un número, use `tolerance`.
      """,
      """
      `answer` asks for one number and `between` accepts many: nobody could tell which of the two \
      counts. To accept a difference around a number, use `tolerance`.
      """
    ),
    flawed: (
      es: """
      - id: marcha
        kind: numeric
        stem: ¿Cuánto son 7 días a 12 km?
        answer: 84
        between: [80, 88]
        explanation: 7 por 12.
      """,
      en: """
      - id: walk
        kind: numeric
        stem: How far are 7 days at 12 km?
        answer: 84
        between: [80, 88]
        explanation: 7 times 12.
      """
    ),
    sound: (
      es: """
      - id: marcha
        kind: numeric
        stem: ¿Cuánto son 7 días a 12 km?
        answer: 84
        tolerance: 4
        explanation: 7 por 12.
      """,
      en: """
      - id: walk
        kind: numeric
        stem: How far are 7 days at 12 km?
        answer: 84
        tolerance: 4
        explanation: 7 times 12.
      """
    ))

  static let invertedRange = ProblemPage(
    ("un intervalo al revés", "a range the wrong way round"),
    (
      "Ningún número está entre 88 y 80 contando hacia arriba: nadie podría acertar.",
      "No number lies between 88 and 80 counting upwards: no one could be right."
    ),
    flawed: (es: range("[88, 80]").es, en: range("[88, 80]").en),
    sound: (es: range("[80, 88]").es, en: range("[80, 88]").en))

  static let notTwoNumbers = ProblemPage(
    ("un intervalo que no es de dos números", "a range that is not two numbers"),
    (
      """
      `between` dice el menor y el mayor de los números que se aceptan, los dos incluidos. Si solo \
      hay uno, es `answer`.
      """,
      """
      `between` gives the lowest and the highest of the numbers that are accepted, both included. \
      If there is only one, it is `answer`.
      """
    ),
    flawed: (es: range("[80]").es, en: range("[80]").en),
    sound: (es: range("[80, 88]").es, en: range("[80, 88]").en))

  static let negativeTolerance = ProblemPage(
    ("una tolerancia negativa", "a tolerance below zero"),
    (
      """
      `tolerance` es cuánto puede alejarse la respuesta hacia los dos lados, en las mismas unidades \
      o en tanto por ciento: `4` acepta de 80 a 88, y `5%`, de 79.8 a 88.2.
      """,
      """
      `tolerance` is how far an answer may be off to either side, in the same units or as a \
      percentage: `4` accepts 80 to 88, and `5%` accepts 79.8 to 88.2.
      """
    ),
    flawed: (es: tolerance("-4").es, en: tolerance("-4").en),
    sound: (es: tolerance("4").es, en: tolerance("4").en))

  private static func range(_ between: String) -> (es: String, en: String) {
    item("between: \(between)")
  }

  private static func tolerance(_ tolerance: String) -> (es: String, en: String) {
    item("answer: 84\n  tolerance: \(tolerance)")
  }

  private static func item(_ key: String) -> (es: String, en: String) {
    (
      es: """
      - id: marcha
        kind: numeric
        stem: ¿Cuánto son 7 días a 12 km?
        \(key)
        explanation: 7 por 12.
      """,
      en: """
      - id: walk
        kind: numeric
        stem: How far are 7 days at 12 km?
        \(key)
        explanation: 7 times 12.
      """
    )
  }
}
