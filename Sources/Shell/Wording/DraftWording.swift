import Assessment
import Authoring
import Diagnostics
import Localization

/// What is said to an author who begins a module, an item or a translation.
enum DraftWording {
  static func exists(_ path: String) -> Wording {
    Wording(
      es: "«\(path)» ya existe y no se toca: bórrelo, cámbiele el nombre o edítelo tal como está",
      en: "“\(path)” exists and is left as it is: remove it, rename it, or edit it as it stands")
  }

  static func hasSibling(_ path: String, _ id: ModuleID, _ language: Language) -> Wording {
    let command = "repaso new translation \(id) \(language.code)"
    return Wording(
      es: "el módulo ya existe en «\(path)»; para traducirlo: \(command)",
      en: "the module exists already in “\(path)”; to translate it: \(command)")
  }

  static func malformedName(_ name: String) -> Wording {
    Wording(
      es: """
        «\(name)» no sirve de nombre: use minúsculas de la a a la z, cifras y guiones, por ejemplo \
        factores-de-riesgo
        """,
      en: """
        “\(name)” can't be a name: use lower-case letters a to z, digits and hyphens, for example \
        risk-factors
        """)
  }

  static func unknownKind(_ name: String) -> Wording {
    let kinds = ItemTemplate.kindNames.joined(separator: ", ")
    guard let nearest = Suggestion.nearest(to: name, among: ItemTemplate.kindNames) else {
      return Wording(
        es: "no existe el tipo de ítem «\(name)»; los que hay: \(kinds)",
        en: "there is no kind of item “\(name)”; there are: \(kinds)")
    }
    return Wording(
      es: "no existe el tipo de ítem «\(name)»; ¿quiso decir \(nearest)?",
      en: "there is no kind of item “\(name)”; did you mean \(nearest)?")
  }

  static func unknownLanguage(_ code: String) -> Wording {
    Wording(
      es: "no hay módulos en «\(code)»: los idiomas son es y en",
      en: "there are no modules in “\(code)”: the languages are es and en")
  }

  static let needsModule = Wording(
    es: "falta el módulo: repaso new item TIPO MÓDULO, o --print para solo ver el ejemplo",
    en: "the module is missing: repaso new item KIND MODULE, or --print to only see the example")

  static let usage = Wording(
    es: """
      escriba uno de estos: repaso new module ID; repaso new item TIPO MÓDULO; repaso new \
      translation MÓDULO IDIOMA
      """,
    en: """
      write one of these: repaso new module ID; repaso new item KIND MODULE; repaso new \
      translation MODULE LANG
      """)

  static func noPlace(_ path: String) -> Wording {
    Wording(
      es: "en «\(path)» no se puede añadir el ítem sin cambiar lo demás; pruebe antes repaso fmt",
      en: "an item can't be added to “\(path)” without changing the rest; try repaso fmt first")
  }

  static func untranslatable(_ path: String) -> Wording {
    Wording(
      es: "los textos de «\(path)» no se pueden marcar; pruebe antes repaso fmt",
      en: "the texts of “\(path)” can't be marked; try repaso fmt first")
  }

  // MARK: - What was done

  static func madeModule(_ path: String, _ id: ModuleID) -> Wording {
    Wording(
      es: "Módulo creado: \(path). Escriba en él y pruébelo: repaso preview \(id)",
      en: "Module made: \(path). Write in it, and try it: repaso preview \(id)")
  }

  static func addedItem(_ id: String, _ paths: [String]) -> Wording {
    Wording(
      es: "Ítem \(id) añadido al final de \(ListText.all(paths, in: .spanish)).",
      en: "Item \(id) added at the end of \(ListText.all(paths, in: .english)).")
  }

  /// What `check` says of texts that still have the mark of `repaso new translation`.
  static func untranslated(_ count: Int, _ mark: String) -> Wording {
    count == 1
      ? Wording(
        es: "Queda un texto por traducir: el que lleva delante «\(mark)».",
        en: "One text is still to be translated: the one with “\(mark)” before it.")
      : Wording(
        es: "Quedan \(count) textos por traducir: los que llevan delante «\(mark)».",
        en: "\(count) texts are still to be translated: those with “\(mark)” before them.")
  }

  static func madeTranslation(_ path: String, _ mark: String) -> Wording {
    Wording(
      es: "Traducción comenzada: \(path). Cada texto por traducir lleva delante «\(mark)».",
      en: "Translation begun: \(path). Each text to translate has “\(mark)” before it.")
  }
}
