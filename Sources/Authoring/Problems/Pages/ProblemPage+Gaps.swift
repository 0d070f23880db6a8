/// The gaps of a text to complete.
extension ProblemPage {
  static let noGap = ProblemPage(
    ("un texto para completar sin huecos", "a text to complete without gaps"),
    (
      """
      No habría nada que completar. Cada hueco se escribe `[[nombre]]` en el lugar de la palabra \
      que falta, y `blanks` dice qué va en él.
      """,
      """
      There would be nothing to complete. Each gap is written `[[name]]` in the place of the word \
      that is missing, and `blanks` says what goes into it.
      """
    ),
    flawed: (
      es: cloze("La Convención es de 1948.", "fecha:\n      accept: [1948]"),
      en: englishCloze("The Convention is of 1948.", "year:\n      accept: [1948]")
    ),
    sound: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n      accept: [1948]"),
      en: englishCloze("The Convention is of [[year]].", "year:\n      accept: [1948]")
    ))

  static let gapWithoutBlank = ProblemPage(
    ("un hueco del que nada se dice", "a gap that nothing is said of"),
    (
      """
      El programa no sabría qué respuesta es correcta en ese hueco. `blanks` tiene una entrada por \
      hueco, con el mismo nombre, letra por letra.
      """,
      """
      The program would not know which answer is right in that gap. `blanks` has an entry for each \
      gap, with the same name, letter by letter.
      """
    ),
    flawed: (
      es: cloze("[[autor]] la logró en [[fecha]].", "autor:\n      accept: [Lemkin]"),
      en: englishCloze("[[author]] won it in [[year]].", "author:\n      accept: [Lemkin]")
    ),
    sound: (
      es: cloze(
        "[[autor]] la logró en [[fecha]].",
        "autor:\n      accept: [Lemkin]\n    fecha:\n      accept: [1948]"),
      en: englishCloze(
        "[[author]] won it in [[year]].",
        "author:\n      accept: [Lemkin]\n    year:\n      accept: [1948]")
    ))

  static let blankWithoutGap = ProblemPage(
    ("una respuesta sin su hueco", "an answer without its gap"),
    (
      """
      Nadie la vería: cada nombre de `blanks` está también en `text`, entre corchetes dobles. Suele \
      ser el resto de un hueco que se quitó.
      """,
      """
      Nobody would see it: each name in `blanks` is in `text` too, in double brackets. It is often \
      what is left of a gap that was taken out.
      """
    ),
    flawed: (
      es: cloze(
        "La Convención es de [[fecha]].",
        "fecha:\n      accept: [1948]\n    autor:\n      accept: [Lemkin]"),
      en: englishCloze(
        "The Convention is of [[year]].",
        "year:\n      accept: [1948]\n    author:\n      accept: [Lemkin]")
    ),
    sound: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n      accept: [1948]"),
      en: englishCloze("The Convention is of [[year]].", "year:\n      accept: [1948]")
    ))

  static let repeatedGap = ProblemPage(
    ("un hueco dos veces en el texto", "a gap that is in the text twice"),
    (
      """
      Se preguntaría lo mismo dos veces, y la primera respuesta daría la segunda. Si son dos \
      preguntas, dé a cada hueco su nombre; si es una, escriba la palabra donde no se pregunta.
      """,
      """
      The same would be asked twice, and the first answer would give the second. If they are two \
      questions, give each gap its name; if it is one, write the word where it is not asked.
      """
    ),
    flawed: (
      es: cloze("De [[fecha]] o después de [[fecha]].", "fecha:\n      accept: [1948]"),
      en: englishCloze("Of [[year]] or after [[year]].", "year:\n      accept: [1948]")
    ),
    sound: (
      es: cloze("De [[fecha]] o de más tarde.", "fecha:\n      accept: [1948]"),
      en: englishCloze("Of [[year]] or of later.", "year:\n      accept: [1948]")
    ))

  static let malformedGap = ProblemPage(
    ("un hueco mal escrito", "a gap that is not well formed"),
    (
      """
      El nombre de un hueco tiene letras de la a a la z sin tilde ni ñ, cifras y guiones, sin \
      espacios, entre dos corchetes a cada lado. Quien aprende no lo ve: puede ser cualquiera.
      """,
      """
      The name of a gap has the letters a to z, digits and hyphens, no spaces, between two brackets \
      on each side. Learners don't see it: any name will do.
      """
    ),
    flawed: (
      es: cloze("La Convención es de [[año]].", "año:\n      accept: [1948]"),
      en: englishCloze("The Convention is of [[year].", "year:\n      accept: [1948]")
    ),
    sound: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n      accept: [1948]"),
      en: englishCloze("The Convention is of [[year]].", "year:\n      accept: [1948]")
    ))

  static let blankWithoutFilling = ProblemPage(
    ("un hueco sin respuesta", "a gap without an answer"),
    (
      """
      El programa no sabría qué respuesta es correcta. `accept` enumera lo que se puede escribir; \
      `choices`, lo que se puede elegir.
      """,
      """
      The program would not know which answer is right. `accept` lists what may be typed; \
      `choices`, what may be picked.
      """
    ),
    flawed: (
      es: cloze("La Convención es de [[fecha]].", "fecha:"),
      en: englishCloze("The Convention is of [[year]].", "year:")
    ),
    sound: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n      accept: [1948]"),
      en: englishCloze("The Convention is of [[year]].", "year:\n      accept: [1948]")
    ))

  static let blankWithTwoFillings = ProblemPage(
    ("un hueco para escribir y para elegir", "a gap both to type in and to pick for"),
    (
      """
      Con `accept` se escribe la respuesta y con `choices` se elige entre varias: el programa \
      tiene que saber cuál de las dos cosas se pide.
      """,
      """
      With `accept` the answer is typed, and with `choices` it is picked among several: the program \
      has to know which of the two is asked for.
      """
    ),
    flawed: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n      accept: [1948]\n" + years),
      en: englishCloze("The Convention is of [[year]].", "year:\n      accept: [1948]\n" + years)
    ),
    sound: (
      es: cloze("La Convención es de [[fecha]].", "fecha:\n" + years),
      en: englishCloze("The Convention is of [[year]].", "year:\n" + years)
    ))

  private static let years = """
          choices:
            - text: 1948
              correct: true
            - text: 1951
    """

  private static func cloze(_ text: String, _ blanks: String) -> String {
    """
    - id: texto
      kind: cloze
      stem: Complete.
      text: |
        \(text)
      blanks:
        \(blanks)
      explanation: Así fue.
    """
  }

  private static func englishCloze(_ text: String, _ blanks: String) -> String {
    """
    - id: text
      kind: cloze
      stem: Complete it.
      text: |
        \(text)
      blanks:
        \(blanks)
      explanation: So it was.
    """
  }
}
