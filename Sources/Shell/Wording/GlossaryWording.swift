import Localization

/// What is said about terms.
enum GlossaryWording {
  static let empty = Wording(
    es: "Estos módulos no tienen glosario.", en: "These modules have no glossary.")

  static let howToLook = Wording(
    es: "Para ver qué significa uno: :glosario y el término.",
    en: "To see what one means: :glossary and the term.")

  static func notFound(_ term: String, nearest: String?) -> Wording {
    guard let nearest else {
      return Wording(
        es: "«\(term)» no está en el glosario.", en: "“\(term)” is not in the glossary.")
    }
    return Wording(
      es: "«\(term)» no está en el glosario; ¿buscaba «\(nearest)»?",
      en: "“\(term)” is not in the glossary; did you mean “\(nearest)”?")
  }
}
