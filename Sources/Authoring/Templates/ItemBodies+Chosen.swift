import Localization

/// Items whose answer is picked.
extension ItemBodies {
  static let singleChoice = Wording(
    es: """
      stem: ¿Cuál de estas ciudades es la capital del Ecuador?
      choices:
        - text: Quito
          correct: true
        - text: Guayaquil
          feedback: Guayaquil es la capital de la provincia del Guayas.
        - text: Cuenca
          feedback: Cuenca es la capital de la provincia del Azuay.
      explanation: La Constitución señala a Quito como capital en el artículo 4.
      """,
    en: """
      stem: Which of these cities is the capital of Ecuador?
      choices:
        - text: Quito
          correct: true
        - text: Guayaquil
          feedback: Guayaquil is the capital of the province of Guayas.
        - text: Cuenca
          feedback: Cuenca is the capital of the province of Azuay.
      explanation: Article 4 of the Constitution names Quito as the capital.
      """)

  static let multipleChoice = Wording(
    es: """
      stem: ¿Qué países limitan con el Ecuador?
      choices:
        - text: Colombia
          correct: true
        - text: Perú
          correct: true
        - text: Bolivia
          feedback: Entre Bolivia y el Ecuador está el Perú.
        - text: Venezuela
          feedback: Entre Venezuela y el Ecuador está Colombia.
      explanation: Colombia está al norte; el Perú, al sur y al este.
      """,
    en: """
      stem: Which countries border Ecuador?
      choices:
        - text: Colombia
          correct: true
        - text: Peru
          correct: true
        - text: Bolivia
          feedback: Peru lies between Bolivia and Ecuador.
        - text: Venezuela
          feedback: Colombia lies between Venezuela and Ecuador.
      explanation: Colombia lies to the north, Peru to the south and east.
      """)

  static let trueFalse = Wording(
    es: """
      stem: El Ecuador tiene costa en el océano Pacífico.
      answer: true
      feedback: Mire el mapa; al oeste no limita con otro país.
      explanation: Todo su límite occidental es costa.
      """,
    en: """
      stem: Ecuador has a coast on the Pacific Ocean.
      answer: true
      feedback: Look at the map; no other country borders it in the west.
      explanation: Its whole western edge is coast.
      """)

  static let singleChoiceLesson = Wording(
    es: """
      Una sola opción correcta. Explique en feedback por qué cada una de las otras no lo es.
      """,
    en: """
      Exactly one choice is correct. Say in feedback why each of the others is not.
      """)

  static let multipleChoiceLesson = Wording(
    es: """
      Una o más opciones correctas, y una o más que no lo son. Se puntúa por partes.
      """,
    en: """
      One or more choices are correct, and one or more are not. Scored in parts.
      """)

  static let trueFalseLesson = Wording(
    es: """
      Una afirmación que sea verdadera o falsa del todo; feedback se muestra a quien falla.
      """,
    en: """
      A statement that is wholly true or wholly false; feedback is shown to whoever gets it wrong.
      """)
}
