/// What is put in order.
extension ProblemPage {
  static let tooFewEntries = ProblemPage(
    ("menos de dos entradas que ordenar", "fewer than two entries to put in order"),
    (
      "Con una sola entrada, cualquier orden es el correcto. Suelen bastar de cuatro a seis.",
      "With a single entry, every order is right. Four to six are usually enough."
    ),
    flawed: (
      es: """
      - id: aviso
        kind: ordering
        stem: Ordene los pasos.
        sequence:
          - Verificar
        explanation: Primero se verifica.
      """,
      en: """
      - id: warning
        kind: ordering
        stem: Put the steps in order.
        sequence:
          - Verify
        explanation: Verifying comes first.
      """
    ),
    sound: (
      es: """
      - id: aviso
        kind: ordering
        stem: Ordene los pasos.
        sequence:
          - Verificar
          - Avisar
          - Dar seguimiento
        explanation: Primero se verifica.
      """,
      en: """
      - id: warning
        kind: ordering
        stem: Put the steps in order.
        sequence:
          - Verify
          - Warn
          - Follow up
        explanation: Verifying comes first.
      """
    ))

  static let alikeEntries = ProblemPage(
    ("dos entradas que ordenar son la misma", "two entries to put in order that are the same"),
    (
      """
      Nadie podría saber cuál va antes. Se escriben en el orden correcto, y el programa las \
      desordena al preguntar.
      """,
      """
      No one could tell which comes first. They are written in the right order, and the program \
      mixes them up when it asks.
      """
    ),
    flawed: (
      es: """
      - id: aviso
        kind: ordering
        stem: Ordene los pasos.
        sequence:
          - Verificar
          - Avisar
          - Verificar
        explanation: Primero se verifica.
      """,
      en: """
      - id: warning
        kind: ordering
        stem: Put the steps in order.
        sequence:
          - Verify
          - Warn
          - Verify
        explanation: Verifying comes first.
      """
    ),
    sound: (
      es: """
      - id: aviso
        kind: ordering
        stem: Ordene los pasos.
        sequence:
          - Verificar la fuente
          - Avisar
          - Verificar la respuesta
        explanation: Primero se verifica.
      """,
      en: """
      - id: warning
        kind: ordering
        stem: Put the steps in order.
        sequence:
          - Verify the source
          - Warn
          - Verify the response
        explanation: Verifying comes first.
      """
    ))

  static let tooManyEntries = ProblemPage(
    ("más entradas que letras", "more entries than letters"),
    (
      """
      El orden se responde con letras, de la a a la z. Ordenar tantas cosas cansa más de lo que \
      enseña: repártalas en varios ítems.
      """,
      """
      The order is answered with letters, a to z. Putting so many things in order tires more than \
      it teaches: spread them over several items.
      """
    ),
    flawed: (
      es: numbers("numeros", "Ordene de menor a mayor.", 1...27, "De uno en uno."),
      en: numbers("numbers", "Order from low to high.", 1...27, "One by one.")
    ),
    sound: (
      es: numbers("numeros", "Ordene de menor a mayor.", 1...4, "De uno en uno."),
      en: numbers("numbers", "Order from low to high.", 1...4, "One by one.")
    ))

  private static func numbers(
    _ id: String, _ stem: String, _ numbers: ClosedRange<Int>, _ explanation: String
  ) -> String {
    """
    - id: \(id)
      kind: ordering
      stem: \(stem)
      sequence:
    \(numbers.map { "    - \($0)" }.joined(separator: "\n"))
      explanation: \(explanation)
    """
  }
}
