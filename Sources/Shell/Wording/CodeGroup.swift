import Localization

/// The groups of codes, by how they begin.
enum CodeGroup: String, CaseIterable {
  case syntax = "E1"
  case items = "E2"
  case fields = "E3"
  case names = "E4"
  case languages = "E5"
  case files = "E6"
  case doubtfulSyntax = "W1"
  case writing = "W3"

  /// What the codes of the group are about.
  var title: Wording {
    switch self {
    case .syntax:
      Wording(es: "E1: cómo está escrito el archivo", en: "E1: how the file is written")
    case .items: Wording(es: "E2: la respuesta de un ítem", en: "E2: the answer of an item")
    case .fields:
      Wording(es: "E3: los campos y lo que dicen", en: "E3: fields, and what they say")
    case .names:
      Wording(
        es: "E4: los nombres y lo que remite a ellos", en: "E4: names, and what refers to them")
    case .languages:
      Wording(
        es: "E5: los dos idiomas, los nombres de los archivos y el currículo",
        en: "E5: the two languages, the names of files and the curriculum")
    case .files: Wording(es: "E6: los archivos", en: "E6: the files")
    case .doubtfulSyntax:
      Wording(
        es: "W1: se puede leer, y quizá no es lo que se quiso",
        en: "W1: it can be read, and is perhaps not what was meant")
    case .writing:
      Wording(es: "W3: cómo están escritos los ítems", en: "W3: how the items are written")
    }
  }
}
