import Localization

/// What is said about scores.
enum ScoresWording {
  static func noGradebook(_ path: String) -> Wording {
    Wording(
      es: "todavía no hay resultados en \(path)", en: "there are no results yet in \(path)")
  }
}
