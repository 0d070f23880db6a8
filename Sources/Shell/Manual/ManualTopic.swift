import Diagnostics
import Localization

/// A topic of the manual: its names, what it is about, and its page in both languages.
enum ManualTopic: CaseIterable, Hashable, Sendable {
  case learn, answers, format, kinds, files, writing

  /// What one types for it; both languages' names are understood whichever is spoken.
  var name: Wording {
    switch self {
    case .learn: Wording(es: "aprender", en: "learn")
    case .answers: Wording(es: "respuestas", en: "answers")
    case .format: Wording(es: "formato", en: "format")
    case .kinds: Wording(es: "tipos", en: "kinds")
    case .files: Wording(es: "archivos", en: "files")
    case .writing: Wording(es: "escribir", en: "writing")
    }
  }

  var summary: Wording {
    switch self {
    case .learn:
      Wording(es: "una sesión, del principio al final", en: "a session, from start to end")
    case .answers:
      Wording(
        es: "cómo se responde y se califica cada tipo de pregunta",
        en: "how each kind of question is answered and scored")
    case .format:
      Wording(
        es: "el archivo de un módulo, campo por campo", en: "a module's file, field by field")
    case .kinds:
      Wording(
        es: "los diez tipos de ítem, con un ejemplo de cada uno",
        en: "the ten kinds of item, with an example of each")
    case .files:
      Wording(
        es: "dónde está cada cosa, variables, copias, códigos de salida",
        en: "where things are, variables, copies, exit statuses")
    case .writing:
      Wording(es: "cómo escribir buenas preguntas", en: "how to write good questions")
    }
  }

  /// The markup of the page.
  func source(in language: Language) -> String {
    switch (self, language) {
    case (.learn, .spanish): ManualPages.learnInSpanish
    case (.learn, .english): ManualPages.learnInEnglish
    case (.answers, .spanish): ManualPages.answersInSpanish
    case (.answers, .english): ManualPages.answersInEnglish
    case (.format, .spanish): ManualPages.formatInSpanish
    case (.format, .english): ManualPages.formatInEnglish
    case (.kinds, .spanish): ManualPages.kindsInSpanish
    case (.kinds, .english): ManualPages.kindsInEnglish
    case (.files, .spanish): ManualPages.filesInSpanish
    case (.files, .english): ManualPages.filesInEnglish
    case (.writing, .spanish): ManualPages.writingInSpanish
    case (.writing, .english): ManualPages.writingInEnglish
    }
  }

  func page(in language: Language) -> ManualPage { ManualPage(source(in: language)) }
}

extension ManualTopic {
  /// The topic of a name, in either language and case.
  init?(named name: String) {
    let word = name.lowercased()
    let topic = ManualTopic.allCases.first { topic in
      Language.allCases.contains { topic.name[$0] == word }
    }
    guard let topic else { return nil }
    self = topic
  }

  /// The name that was probably meant; nil where none is near. The reader's language comes first.
  static func nearest(to name: String, in language: Language) -> String? {
    let names = [language, language.other].flatMap { language in
      allCases.map { $0.name[language] }
    }
    return Suggestion.nearest(to: name, among: names)
  }
}

/// The pages of the manual, a long one in two files.
enum ManualPages {}
