import Localization

/// What the help says besides each command's own page.
enum HelpWording {
  static let program = Wording(
    es: """
      Repaso: módulos de formación y preguntas en la terminal, sobre la prevención de \
      atrocidades masivas en contextos de movilidad humana.
      """,
    en: """
      Repaso: training modules and questions in the terminal, on preventing mass atrocities in \
      the context of human mobility.
      """)

  static let usage = Wording(
    es: "repaso [comando] [opciones]", en: "repaso [command] [options]")

  static func title(of audience: CommandPage.Audience) -> Wording {
    switch audience {
    case .learners: Wording(es: "Para quien aprende", en: "For learners")
    case .facilitators: Wording(es: "Para quien facilita", en: "For facilitators")
    case .authors: Wording(es: "Para quien escribe módulos", en: "For authors of modules")
    case .everyone: Wording(es: "Para todas las personas", en: "For everyone")
    }
  }

  static let forms = Wording(es: "Formas", en: "Forms")
  static let arguments = Wording(es: "Argumentos", en: "Arguments")
  static let options = Wording(es: "Opciones", en: "Options")
  static let sharedOptions = Wording(
    es: "Opciones de todos los comandos", en: "Options of every command")

  static func alias(_ name: String) -> Wording {
    Wording(es: "también: repaso \(name)", en: "also: repaso \(name)")
  }

  static let shared: [CommandPage.Entry] = [
    .init("--lang es|en", es: "idioma de la interfaz", en: "language of the interface"),
    .init(
      Wording(es: "--learner NOMBRE", en: "--learner NAME"), es: "a nombre de quién se guarda",
      en: "whose records these are"),
    .init(
      Wording(es: "--modules CARPETA", en: "--modules DIR"), es: "carpeta de los módulos",
      en: "folder of the modules"),
    .init(
      "--plain", es: "para lectores de pantalla: sin líneas ni colores",
      en: "for screen readers: no lines, no colours"),
    .init("--no-color", es: "sin colores", en: "no colours"),
    .init("--help", es: "esta ayuda", en: "this help"),
  ]

  static let version = CommandPage.Entry(
    "--version", es: "la versión del programa", en: "the version of the program")

  static func seeHelp(_ command: String?) -> Wording {
    let line = command.map { "repaso help \($0)" } ?? "repaso help"
    return Wording(es: "«\(line)» lo explica", en: "“\(line)” explains it")
  }

  static let more = Wording(
    es: "«repaso help COMANDO» explica un comando. Sin comando se abre el curso.",
    en: "“repaso help COMMAND” explains a command. Without a command the course opens.")
}
