import Localization

/// The help inside a session.
enum SessionHelpWording {
  static let title = Wording(
    es: "Escriba su respuesta y pulse Intro. En cualquier momento puede escribir:",
    en: "Type your answer and press Return. At any moment you can type:")

  /// The same at the overview, where there is no question yet.
  static let overviewTitle = Wording(
    es: """
      Aquí se elige un módulo. Dentro de él, escriba cada respuesta y pulse Intro; \
      también puede escribir:
      """,
    en: """
      Here you choose a module. Inside it, type each answer and press Return; \
      you can also type:
      """)

  static let commands: [(name: Wording, meaning: Wording)] = [
    (
      Wording(es: ":pista", en: ":hint"),
      Wording(es: "una pista; no baja el puntaje", en: "a hint; it never lowers the score")
    ),
    (
      Wording(es: ":saltar", en: ":skip"),
      Wording(es: "deja la pregunta, con 0 puntos", en: "leaves the question, for 0 points")
    ),
    (
      Wording(es: ":volver", en: ":back"),
      Wording(es: "relee lo anterior", en: "rereads what came before")
    ),
    (
      Wording(es: ":fuente", en: ":source"),
      Wording(es: "dónde se puede leer más", en: "where to read more")
    ),
    (
      Wording(es: ":glosario TÉRMINO", en: ":glossary TERM"),
      Wording(es: "qué significa un término", en: "what a term means")
    ),
    (
      Wording(es: ":idioma en", en: ":lang es"),
      Wording(es: "cambia de idioma, también aquí mismo", en: "changes language, here too")
    ),
    (
      Wording(es: ":marcar OBSERVACIÓN", en: ":flag REMARK"),
      Wording(es: "avisa de una pregunta que está mal", en: "reports a question that is wrong")
    ),
    (
      Wording(es: ":pausa", en: ":pause"),
      Wording(
        es: "oculta la pregunta y detiene el reloj", en: "hides the question and stops the clock")
    ),
    (
      Wording(es: ":salir", en: ":quit"),
      Wording(es: "cierra; lo respondido queda guardado", en: "closes; what you answered is kept")
    ),
  ]

  static let keys = Wording(
    es: "Tab completa comandos y términos; las flechas recuperan lo escrito antes.",
    en: "Tab completes commands and terms; the arrow keys recall what was typed before.")
}
