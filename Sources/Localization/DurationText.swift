/// Stretches of time in words, as near as anyone needs to know.
package enum DurationText {
  /// About so many minutes: `unos 5 minutos`, `alrededor de una hora y 15 minutos`.
  ///
  /// From an hour on, minutes are rounded to five.
  package static func about(minutes: Int) -> Wording {
    switch minutes {
    case ..<1: Wording(es: "menos de un minuto", en: "less than a minute")
    case 1: Wording(es: "alrededor de un minuto", en: "about a minute")
    case 2..<60: Wording(es: "unos \(minutes) minutos", en: "about \(minutes) minutes")
    default: aboutHours(fiveMinutes: (minutes + 2) / 5)
    }
  }

  private static func aboutHours(fiveMinutes: Int) -> Wording {
    let (hours, fives) = fiveMinutes.quotientAndRemainder(dividingBy: 12)
    let whole = hours == 1 ? hour.countedInWords(hours) : hour.counted(hours)
    switch fives {
    case 0:
      return hours == 1
        ? Wording(es: "alrededor de una hora", en: "about an hour")
        : Wording(es: "unas \(whole.spanish)", en: "about \(whole.english)")
    case 6:
      return hours == 1
        ? Wording(es: "alrededor de una hora y media", en: "about an hour and a half")
        : Wording(es: "unas \(whole.spanish) y media", en: "about \(hours) and a half hours")
    default:
      let minutes = minute.counted(fives * 5)
      return Wording(
        es: "alrededor de \(whole.spanish) y \(minutes.spanish)",
        en: "about \(whole.english) and \(minutes.english)")
    }
  }

  private static let minute = CountedNoun(
    singular: Wording(es: "minuto", en: "minute"), plural: Wording(es: "minutos", en: "minutes"))
  private static let hour = CountedNoun(
    singular: Wording(es: "hora", en: "hour"), plural: Wording(es: "horas", en: "hours"),
    gender: .feminine)
}
