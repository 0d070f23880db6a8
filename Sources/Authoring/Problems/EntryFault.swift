import Localization

/// A mistake in the pairs of a matching item or the sequence of an ordering item.
package enum EntryFault: Fault {
  case tooFewPairs
  /// More right sides, those without a partner among them, than there are letters.
  case tooManyPairs(Int)
  /// Two sides in one column that are the same; the field is the second one's.
  case alikeSides(FieldName)
  case tooFewEntries
  /// More than there are letters to point at them with.
  case tooManyEntries(Int)
  case alikeEntries

  package var code: ProblemCode {
    switch self {
    case .tooFewPairs: .tooFewPairs
    case .tooManyPairs: .tooManyPairs
    case .alikeSides: .alikeSides
    case .tooFewEntries: .tooFewEntries
    case .tooManyEntries: .tooManyEntries
    case .alikeEntries: .alikeEntries
    }
  }

  var words: FaultWords {
    switch self {
    case .tooFewPairs:
      FaultWords(
        headline: Wording(es: "hay menos de dos parejas", en: "there are fewer than two pairs"),
        help: Wording(
          es: "dé dos parejas o más; cada una con `left` y `right`",
          en: "give two pairs or more, each with `left` and `right`"))
    case .tooManyPairs(let count):
      .tooMany(
        Wording(
          es: "hay \(count) lados derechos, con los de `extra`",
          en: "there are \(count) right sides, with those of `extra`"),
        help: Wording(
          es: "reparta las parejas en varios ítems", en: "spread the pairs over several items"))
    case .alikeSides(let field):
      .alike(
        Wording(
          es: "dos lados de la misma columna dicen lo mismo (`\(field)`)",
          en: "two sides of one column say the same (`\(field)`)"),
        help: Wording(
          es: "cambie uno de los dos: nadie podría distinguirlos",
          en: "change one of them: no one could tell them apart"))
    case .tooFewEntries:
      FaultWords(
        headline: Wording(
          es: "hay menos de dos entradas que ordenar",
          en: "there are fewer than two entries to put in order"),
        help: Wording(es: "dé dos entradas o más", en: "give two entries or more"))
    case .tooManyEntries(let count):
      .tooMany(
        Wording(es: "hay \(count) entradas", en: "there are \(count) entries"),
        help: Wording(
          es: "reparta las entradas en varios ítems",
          en: "spread the entries over several items"))
    case .alikeEntries:
      .alike(
        Wording(
          es: "dos entradas de `sequence` dicen lo mismo",
          en: "two entries of `sequence` say the same"),
        help: Wording(
          es: "cambie una de las dos o quítela", en: "change one of them or take it out"))
    }
  }
}
