import Localization

/// What a person reads of a code of content or of files: all but the code itself.
///
/// An example is what its author would write: an item, fields of a module, several files under
/// comments with their names, or what is in a folder. The examples are tests: the flawed one has
/// this mistake and no other, the sound one has none.
struct ProblemPage: Sendable {
  /// What it is, in a few words.
  let title: Wording
  /// Why it matters, and what else is worth knowing to mend it.
  let reason: Wording
  /// The numbers of the guidelines behind it.
  let guidelines: [String]
  let flawed: Wording
  let sound: Wording

  init(
    _ title: (es: String, en: String), _ reason: (es: String, en: String),
    guidelines: [String] = [], flawed: (es: String, en: String), sound: (es: String, en: String)
  ) {
    self.title = Wording(es: title.es, en: title.en)
    self.reason = Wording(es: reason.es, en: reason.en)
    self.guidelines = guidelines
    self.flawed = Wording(es: flawed.es, en: flawed.en)
    self.sound = Wording(es: sound.es, en: sound.en)
  }

  /// A page whose examples are the same in both languages.
  init(
    _ title: (es: String, en: String), _ reason: (es: String, en: String), flawed: String,
    sound: String
  ) {
    self.init(title, reason, flawed: (flawed, flawed), sound: (sound, sound))
  }
}
