/// Numbers as people read them in Spanish and in English, without ICU.
///
/// Spanish as the Academies' orthography of 2010 has it and Ecuador's standards too: a decimal
/// comma, and from five digits on a no-break space between groups of three (`4800,5`, `48 000`).
/// A space can't be taken for a decimal sign by readers of either habit, as a point can. English:
/// a decimal point and commas between groups of three (`4,800.5`).
package enum NumberText {
  package static func text(_ number: DecimalNumber, in language: Language) -> String {
    let notation = DecimalNumber(
      coefficient: abs(number.coefficient), scale: number.scale
    ).notation
    let parts = notation.split(separator: ".")
    let sign = number.coefficient < 0 ? "−" : ""
    let whole = grouped(parts[0], in: language)
    guard parts.count == 2 else { return sign + whole }
    return sign + whole + String(decimalMark(in: language)) + parts[1]
  }

  package static func text(_ count: Int, in language: Language) -> String {
    (count < 0 ? "−" : "") + grouped(Substring(String(count.magnitude)), in: language)
  }

  /// A number of hundredths with its sign: `70 %` in Spanish, with a no-break space; `70%` in
  /// English.
  package static func percent(_ number: DecimalNumber, in language: Language) -> String {
    switch language {
    case .spanish: text(number, in: language) + "\u{A0}%"
    case .english: text(number, in: language) + "%"
    }
  }

  /// What stands between the whole and the fraction.
  static func decimalMark(in language: Language) -> Character {
    switch language {
    case .spanish: ","
    case .english: "."
    }
  }

  private static func grouped(_ digits: Substring, in language: Language) -> String {
    switch language {
    case .spanish: digits.count < 5 ? String(digits) : groups(of: digits, separator: "\u{A0}")
    case .english: groups(of: digits, separator: ",")
    }
  }

  private static func groups(of digits: Substring, separator: String) -> String {
    var rest = digits
    var groups: [Substring] = []
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return groups.reversed().joined(separator: separator)
  }
}
