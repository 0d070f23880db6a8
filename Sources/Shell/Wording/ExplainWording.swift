import Localization

/// What the pages of codes say around their own words.
enum ExplainWording {
  static let flawed = Wording(es: "Así no:", en: "Flawed:")
  static let sound = Wording(es: "Así sí:", en: "Sound:")

  static func reference(_ guidelines: [String]) -> Wording {
    let numbers = guidelines.joined(separator: ", ")
    let source = """
      Haladyna, Downing & Rodriguez (2002), Applied Measurement in Education 15(3):309–334, \
      doi 10.1207/s15324818ame1503_5
      """
    return Wording(es: "Pauta \(numbers) de \(source).", en: "Guideline \(numbers) of \(source).")
  }

  static func unknown(_ code: String, near: [String]) -> Wording {
    let hint =
      near.isEmpty
      ? Wording(
        es: "; «repaso explain» los enumera todos", en: "; “repaso explain” lists all of them")
      : Wording(
        es: "; ¿quiso decir \(near.joined(separator: " o "))?",
        en: "; did you mean \(near.joined(separator: " or "))?")
    return Wording(
      es: "no hay ningún código «\(code)»\(hint.spanish)",
      en: "there is no code “\(code)”\(hint.english)")
  }
}
