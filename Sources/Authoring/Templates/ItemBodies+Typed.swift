import Localization

/// Items whose answer is typed.
extension ItemBodies {
  static let shortText = Wording(
    es: """
      stem: ¿Cómo se llama la moneda del Ecuador?
      accept:
        - dólar
        - dólar estadounidense
      almost:
        - text: sucre
          feedback: El sucre circuló hasta el año 2000.
      explanation: El Ecuador usa el dólar de los Estados Unidos desde el año 2000.
      """,
    en: """
      stem: What is the currency of Ecuador called?
      accept:
        - dollar
        - US dollar
      almost:
        - text: sucre
          feedback: The sucre was used until 2000.
      explanation: Ecuador has used the dollar of the United States since 2000.
      """)

  static let numeric = Wording(
    es: """
      stem: ¿Cuántas provincias tiene el Ecuador?
      answer: 24
      tolerance: 0
      explanation: Las más nuevas son Santo Domingo de los Tsáchilas y Santa Elena, de 2007.
      """,
    en: """
      stem: How many provinces does Ecuador have?
      answer: 24
      tolerance: 0
      explanation: The newest are Santo Domingo de los Tsáchilas and Santa Elena, of 2007.
      """)

  static let cloze = Wording(
    es: """
      stem: Complete la frase.
      text: La línea [[line]] cruza el Ecuador, y de ella viene el nombre del [[thing]].
      blanks:
        line:
          accept:
            - ecuatorial
            - equinoccial
        thing:
          choices:
            - text: país
              correct: true
            - text: río
              feedback: Ningún río del Ecuador se llama así.
      explanation: Es la línea de latitud cero.
      """,
    en: """
      stem: Complete the sentence.
      text: The [[line]] crosses Ecuador, and the [[thing]] takes its name from it.
      blanks:
        line:
          accept:
            - equator
            - equatorial line
        thing:
          choices:
            - text: country
              correct: true
            - text: river
              feedback: No river of Ecuador is called so.
      explanation: It is the line of latitude zero.
      """)

  static let reflection = Wording(
    es: """
      stem: ¿Qué aprendió en este módulo que le sirva en su trabajo?
      guidance: Una buena respuesta nombra una idea y una situación en la que la usaría.
      rubric:
        - text: Nombra una idea del módulo.
          points: 1
        - text: Describe cuándo la usaría.
          points: 2
      explanation: Poner por escrito lo aprendido ayuda a recordarlo.
      """,
    en: """
      stem: What did you learn in this module that is of use in your work?
      guidance: A good answer names one idea and a situation in which you would use it.
      rubric:
        - text: Names an idea of the module.
          points: 1
        - text: Describes when it would be used.
          points: 2
      explanation: Putting into writing what was learned helps to remember it.
      """)

  static let shortTextLesson = Wording(
    es: """
      Escriba en accept todas las formas que valen; las mayúsculas y las tildes no importan.
      En almost, los errores a los que conviene responder.
      """,
    en: """
      Write in accept every form that counts; case and accents don't matter.
      In almost, the mistakes that deserve an answer.
      """)

  static let numericLesson = Wording(
    es: """
      Un número con su tolerancia (5 o 5%). En su lugar puede ir between: [20, 30], con los dos incluidos.
      """,
    en: """
      A number with its tolerance (5 or 5%). Instead there may be between: [20, 30], both included.
      """)

  static let clozeLesson = Wording(
    es: """
      Cada [[nombre]] del texto es un hueco, que se define en blanks con accept o con choices.
      """,
    en: """
      Each [[name]] in the text is a blank, defined in blanks with accept or with choices.
      """)

  static let reflectionLesson = Wording(
    es: """
      No se califica sola: una persona la lee, con rubric. guidance se muestra después de responder.
      """,
    en: """
      Not scored by itself: a person reads it, with rubric. guidance is shown after the answer.
      """)
}
