import Localization

/// What `fmt` says when it is done.
enum FormatWording {
  private static let file = CountedNoun(
    singular: Wording(es: "archivo", en: "file"), plural: Wording(es: "archivos", en: "files"))

  /// How many files changed, or would.
  static func summary(_ changed: Int, of count: Int, isDone: Bool) -> Wording {
    let all = file.counted(count)
    guard changed > 0 else {
      return Wording(
        es: "\(all.spanish), sin nada que cambiar", en: "\(all.english), nothing to change")
    }
    let es = NumberText.text(changed, in: .spanish)
    let en = NumberText.text(changed, in: .english)
    return isDone
      ? Wording(
        es: "\(all.spanish), \(es) con formato nuevo", en: "\(all.english), \(en) in a new layout")
      : Wording(es: "\(all.spanish), \(es) por cambiar", en: "\(all.english), \(en) to change")
  }
}
