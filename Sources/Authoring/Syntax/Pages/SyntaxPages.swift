import Localization

/// The pages of the syntax codes: what each is, why it matters, and an example of each kind.
///
/// The examples are files, or parts of one, and tests: the flawed one has this mistake and no other,
/// the sound one has none.
package enum SyntaxPages {
  /// In the order of their codes.
  package static let all: [RulePage] =
    characters + indentation + entries + fields + refused + documents + flow + text + quotes
    + blocks + warnings

  /// A page; an example is the same in both languages unless it has words.
  static func page(
    _ code: SyntaxCode, _ title: (es: String, en: String), _ reason: (es: String, en: String),
    flawed: (es: String, en: String), sound: (es: String, en: String)
  ) -> RulePage {
    RulePage(
      code.rawValue, title: Wording(es: title.es, en: title.en),
      reason: Wording(es: reason.es, en: reason.en), flawed: flawed, sound: sound)
  }

  static func page(
    _ code: SyntaxCode, _ title: (es: String, en: String), _ reason: (es: String, en: String),
    flawed: String, sound: String
  ) -> RulePage {
    page(code, title, reason, flawed: (flawed, flawed), sound: (sound, sound))
  }
}
