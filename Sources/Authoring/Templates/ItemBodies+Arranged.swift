import Localization

/// Items whose parts are arranged, and the case that several share.
extension ItemBodies {
  static let matching = Wording(
    es: """
      stem: ¿Qué ciudad es la capital de cada provincia?
      pairs:
        - left: Pichincha
          right: Quito
        - left: Guayas
          right: Guayaquil
        - left: Azuay
          right: Cuenca
      extra:
        - Loja
      explanation: Loja es la capital de la provincia del mismo nombre.
      """,
    en: """
      stem: Which city is the capital of each province?
      pairs:
        - left: Pichincha
          right: Quito
        - left: Guayas
          right: Guayaquil
        - left: Azuay
          right: Cuenca
      extra:
        - Loja
      explanation: Loja is the capital of the province of the same name.
      """)

  static let ordering = Wording(
    es: """
      stem: ¿En qué orden se encuentran estas ciudades, de norte a sur?
      sequence:
        - Tulcán
        - Quito
        - Cuenca
        - Loja
      explanation: Tulcán está junto a Colombia, y Loja, cerca del Perú.
      """,
    en: """
      stem: In what order do these cities lie, from north to south?
      sequence:
        - Tulcán
        - Quito
        - Cuenca
        - Loja
      explanation: Tulcán lies next to Colombia, and Loja near Peru.
      """)

  static let scenario = Wording(
    es: """
      stimulus: |
        Una persona viaja en autobús de Quito a Cuenca. Sale a las ocho de la mañana, y el viaje toma
        diez horas.
      items:
        - id: ITEM-ID-item-1
          kind: numeric
          stem: ¿Cuántas horas toma el viaje?
          answer: 10
          unit: horas
          explanation: Lo dice el caso.
        - id: ITEM-ID-item-2
          kind: true-false
          stem: La persona llega a Cuenca por la tarde.
          answer: true
          feedback: Sume las diez horas a la hora de salida.
          explanation: A las ocho de la mañana se le suman diez horas, y son las seis de la tarde.
      explanation: En un caso conviene decir solo lo que hace falta para responder.
      """,
    en: """
      stimulus: |
        A person travels by bus from Quito to Cuenca. They leave at eight in the morning, and the
        journey takes ten hours.
      items:
        - id: ITEM-ID-item-1
          kind: numeric
          stem: How many hours does the journey take?
          answer: 10
          unit: hours
          explanation: The case says so.
        - id: ITEM-ID-item-2
          kind: true-false
          stem: The person arrives in Cuenca in the evening.
          answer: true
          feedback: Add the ten hours to the time of leaving.
          explanation: Eight in the morning and ten hours make six in the evening.
      explanation: A case is best kept to what is needed for the answers.
      """)

  static let matchingLesson = Wording(
    es: """
      Cada lado izquierdo va con su derecho. En extra, lados derechos que sobran.
      """,
    en: """
      Each left side goes with its right side. In extra, right sides without a partner.
      """)

  static let orderingLesson = Wording(
    es: """
      Escriba los pasos en el orden correcto; el programa los muestra desordenados.
      """,
    en: """
      Write the steps in the right order; the program shows them out of order.
      """)

  static let scenarioLesson = Wording(
    es: """
      Un caso inventado y los ítems que se refieren a él. Los ítems heredan objective y source.
      """,
    en: """
      An invented case and the items that refer to it. The items inherit objective and source.
      """)
}
