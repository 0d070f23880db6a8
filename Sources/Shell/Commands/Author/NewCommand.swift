import ArgumentParser
import Localization

/// `repaso new`: the beginning of a module, an item or a translation, correct as it stands.
struct NewCommand: Subcommand {
  static let page = CommandPage(
    "new", alias: "nuevo", for: .authors,
    abstract: Wording(
      es: "comienza un módulo, un ítem o una traducción",
      en: "begins a module, an item or a translation"),
    arguments: [
      .init(
        "module ID", es: "crea un módulo con notas que enseñan el formato",
        en: "makes a module with notes that teach the format"),
      .init(
        Wording(es: "item TIPO MÓDULO", en: "item KIND MODULE"),
        es: "añade un ejemplo de ese tipo al final del módulo",
        en: "adds an example of that kind at the end of the module"),
      .init(
        Wording(es: "translation MÓDULO IDIOMA", en: "translation MODULE LANG"),
        es: "copia el módulo con los textos marcados para traducir",
        en: "copies the module with its texts marked for translation"),
    ],
    takesOneForm: true,
    options: [
      .init(
        "--print", es: "lo escribe en la salida estándar y no toca archivos",
        en: "writes it to standard output and touches no file")
    ],
    discussion: Wording(
      es: "Ningún archivo se sobrescribe. El idioma es el de --lang.",
      en: "No file is ever overwritten. The language is that of --lang."))

  @OptionGroup var shared: SharedOptions
  @Argument var thing: NewThing?
  @Argument var names: [String] = []
  @Flag(name: .customLong("print")) var isPrinted = false

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let drafts = Drafts(surroundings, isPrinted: isPrinted)
    switch (thing, names.count) {
    case (.module, 1): return try drafts.module(names[0])
    case (.item, 1): return try drafts.item(names[0], in: nil)
    case (.item, 2): return try drafts.item(names[0], in: names[1])
    case (.translation, 2): return try drafts.translation(of: names[0], to: names[1])
    case (.module, _), (.item, _), (.translation, _), (nil, _):
      throw Failure(DraftWording.usage, .wrongUsage)
    }
  }
}

/// What can be begun, by its name in either language.
enum NewThing: ExpressibleByArgument {
  case module, item, translation

  static let allValueStrings = ["module", "item", "translation"]

  init?(argument: String) {
    switch argument.lowercased() {
    case "module", "módulo", "modulo": self = .module
    case "item", "ítem": self = .item
    case "translation", "traducción", "traduccion": self = .translation
    default: return nil
    }
  }
}
