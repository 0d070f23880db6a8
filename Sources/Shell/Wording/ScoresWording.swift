import Localization

/// What is said about scores.
enum ScoresWording {
  static func noGradebook(_ path: String) -> Wording {
    Wording(
      es: "todavía no hay resultados en \(path)", en: "there are no results yet in \(path)")
  }

  static let nothing = Wording(
    es: "no hay resultados que mostrar", en: "there are no results to show")

  static func nothing(of learner: String, nearest: String?) -> Wording {
    let hint = nearest.map { Wording(es: "; ¿quiso decir «\($0)»?", en: "; did you mean “\($0)”?") }
    return Wording(
      es: "no hay resultados de «\(learner)»\(hint?.spanish ?? "")",
      en: "there are no results of “\(learner)”\(hint?.english ?? "")")
  }

  static func nothing(on module: String, nearest: String?) -> Wording {
    let hint = nearest.map { Wording(es: "; ¿quiso decir \($0)?", en: "; did you mean \($0)?") }
    return Wording(
      es: "no hay resultados del módulo «\(module)»\(hint?.spanish ?? "")",
      en: "there are no results on the module “\(module)”\(hint?.english ?? "")")
  }
}
