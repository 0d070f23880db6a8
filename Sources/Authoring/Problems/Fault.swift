import Assessment
import Localization

/// A kind of mistake: its code, what is said of it, and the edit that may mend it.
protocol Fault: Hashable, Sendable {
  var code: ProblemCode { get }
  var words: FaultWords { get }
  var repair: FaultRepair { get }
}

extension Fault {
  var repair: FaultRepair { .none }
}

/// What a finding says, in every language.
struct FaultWords {
  /// One sentence in lower case without a full stop.
  let headline: Wording
  /// What stands at the marked place, if it needs saying.
  var label: Wording?
  /// What stands at the other place.
  var otherLabel: Wording?
  var note: Wording?
  /// What to do.
  var help: Wording?

  /// Two texts that are the same once compared as answers are.
  static func alike(_ headline: Wording, help: Wording) -> FaultWords {
    FaultWords(
      headline: headline,
      label: Wording(es: "aquí otra vez", en: "here again"),
      otherLabel: Wording(es: "la primera", en: "the first"),
      note: Wording(
        es: "no cuentan las mayúsculas, las tildes, el artículo inicial ni el punto final",
        en: "case, accents, a leading article and closing punctuation do not count"),
      help: help)
  }
}

extension FaultWords {
  /// More of something than there are letters to answer with.
  static func tooMany(_ headline: Wording, help: Wording) -> FaultWords {
    let most = Interaction.letterCount
    return FaultWords(
      headline: Wording(
        es: "\(headline.spanish), y solo \(most) pueden llevar letra",
        en: "\(headline.english), and only \(most) can have a letter"),
      note: Wording(
        es: "se responde con letras, de la a a la z",
        en: "they are answered with letters, a to z"),
      help: help)
  }
}

/// An edit that may mend a mistake.
enum FaultRepair {
  case none
  /// Put this text where the mark is.
  case replacement(String)
  /// Turn the folded block whose `>` is at this offset into a literal one.
  case literalBlock(header: Int)
}
