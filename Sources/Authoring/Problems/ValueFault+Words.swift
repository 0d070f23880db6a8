import Diagnostics
import Localization

extension ValueFault {
  var words: FaultWords {
    switch self {
    case .empty(let slot): Self.emptyWords(slot)
    case .unknownWord(let slot, let word, let known): Self.unknownWordWords(slot, word, known)
    case .notAFlag(let slot, let text): Self.notAFlagWords(slot, text)
    case .notWhole(let slot, let text, let range): Self.notWholeWords(slot, text, range)
    case .notANumber(let slot, let text, let repaired):
      Self.notANumberWords(slot, text, repaired)
    case .unknownFormat(let text): Self.unknownFormatWords(text)
    case .malformedName(let slot, let text): Self.malformedNameWords(slot, text)
    case .malformedFact(let text): Self.malformedFactWords(text)
    case .malformedURL(let text): Self.malformedURLWords(text)
    case .foldedList(let slot, let header): Self.foldedListWords(slot, isBlock: header != nil)
    case .nestedScenario:
      FaultWords(
        headline: Wording(
          es: "un `scenario` no puede estar dentro de otro",
          en: "a `scenario` can't be inside another"),
        help: Wording(
          es: "póngalo aparte, en los `items` del módulo",
          en: "set it apart, in the `items` of the module"))
    }
  }

  private static func emptyWords(_ slot: Slot) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) no tiene texto", en: "\(slot.noun.english) has no text"),
      help: Wording(
        es: "escriba el texto, o quite la línea si no hace falta",
        en: "write the text, or take the line out where it is not needed"))
  }

  private static func unknownWordWords(
    _ slot: Slot, _ word: String, _ known: [String]
  ) -> FaultWords {
    let choices = known.codeAlternatives
    return FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) no puede ser \(word.code)",
        en: "\(slot.noun.english) can't be \(word.code)"),
      help: Suggestion.nearest(to: word, among: known).map(Wording.perhaps)
        ?? Wording(es: "escriba \(choices.spanish)", en: "write \(choices.english)"))
  }

  private static func notAFlagWords(_ slot: Slot, _ text: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) debe ser `true` o `false`",
        en: "\(slot.noun.english) has to be `true` or `false`"),
      help: Respelling.flag(meantBy: text).map { flag in
        Wording(
          es: "escriba `\(flag)`; las dos palabras son las mismas en todos los idiomas",
          en: "write `\(flag)`; the two words are the same in every language")
      })
  }

  private static func notWholeWords(
    _ slot: Slot, _ text: String, _ range: ClosedRange<Int>
  ) -> FaultWords {
    let (low, high) = (range.lowerBound, range.upperBound)
    return FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) debe ser un número entero de \(low) a \(high)",
        en: "\(slot.noun.english) has to be a whole number from \(low) to \(high)"),
      help: Respelling.whole(meantBy: text, in: range).map { number in
        Wording(es: "escriba `\(number)`", en: "write `\(number)`")
      }
        ?? (Int(text) == nil
          ? Wording(
            es: "escríbalo con cifras y nada más", en: "write it in digits and nothing else")
          : nil))
  }

  private static func notANumberWords(
    _ slot: Slot, _ text: String, _ repaired: String?
  ) -> FaultWords {
    let rule = Wording(
      es: "los números llevan punto decimal y las cifras no se agrupan",
      en: "numbers have a decimal point and no grouping")
    return FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) debe ser un número, y \(text.code) no se puede leer como tal",
        en: "\(slot.noun.english) has to be a number, and \(text.code) can't be read as one"),
      help: repaired.map {
        Wording(
          es: "escriba `\($0)`: en los archivos, \(rule.spanish)",
          en: "write `\($0)`: in files, \(rule.english)")
      }
        ?? Wording(
          es: "escríbalo con 18 cifras como mucho, así: `1234.5`; en los archivos, \(rule.spanish)",
          en: "write it in 18 digits at most, as in `1234.5`; in files, \(rule.english)"))
  }

  private static func unknownFormatWords(_ text: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "este programa no conoce el formato \(text.code)",
        en: "this program does not know format \(text.code)"),
      help: Wording(
        es: "escriba `format: 1`, o use una versión más nueva de Repaso",
        en: "write `format: 1`, or use a newer version of Repaso"))
  }

  private static func malformedNameWords(_ slot: Slot, _ text: String) -> FaultWords {
    let example = Respelling.slug(of: text).map { ": `\($0)`" } ?? ""
    return FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) no puede ser \(text.code)",
        en: "\(slot.noun.english) can't be \(text.code)"),
      help: Wording(
        es: "use solo minúsculas sin tilde, cifras y guiones\(example)",
        en: "use only the letters a to z in lower case, digits and hyphens\(example)"))
  }

  private static func malformedFactWords(_ text: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(text.code) no es el nombre de un hecho",
        en: "\(text.code) is not the name of a fact"),
      help: Wording(
        es: "los hechos se nombran con letras sin tilde, cifras y guiones, como `GC-08`",
        en: "facts are named with the letters a to z, digits and hyphens, as in `GC-08`"))
  }

  private static func malformedURLWords(_ text: String) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(text.code) no es una dirección web", en: "\(text.code) is not a web address"),
      help: Wording(
        es: "las direcciones empiezan con `https://` o `http://` y no tienen espacios",
        en: "addresses begin with `https://` or `http://` and have no spaces"))
  }

  private static func foldedListWords(_ slot: Slot, isBlock: Bool) -> FaultWords {
    FaultWords(
      headline: Wording(
        es: "\(slot.noun.spanish) tiene una lista que se pierde al juntarse las líneas",
        en: "\(slot.noun.english) has a list that is lost as its lines are joined"),
      label: Wording(
        es: "esta línea se junta con la anterior", en: "this line is joined to the one before"),
      help: isBlock
        ? Wording(
          es: "empiece el bloque con `|` y no con `>`", en: "begin the block with `|`, not with `>`"
        )
        : Wording(es: "escriba el texto en un bloque `|`", en: "write the text in a `|` block"))
  }
}
