import Diagnostics
import Localization

extension LayoutFault {
  func words(at span: Span, in source: Excerpt) -> SyntaxWords {
    switch self {
    case .tab(let place): place.words
    case .noBreakSpace(let place): place.words
    case .tooDeep(let expected, let owner, let isText):
      Self.tooDeep(expected, owner.map(source.code), isText)
    case .betweenLevels(let expected):
      SyntaxWords(
        headline: Wording(
          es: "la sangría de esta línea no coincide con ninguna de las anteriores",
          en: "the indentation of this line matches none above it"),
        help: Wording(
          es: "empiécela en la columna \(expected + 1)",
          en: "begin it at column \(expected + 1)"))
    case .tooManyLevels:
      SyntaxWords(
        headline: Wording(
          es: "más de \(SyntaxLimits.levels) niveles, unos dentro de otros",
          en: "more than \(SyntaxLimits.levels) levels inside one another"))
    case .elementAmongFields: .elementAmongFields
    case .fieldAmongElements: .fieldAmongElements(source.code(span))
    case .missingSpaceAfterDash: .missingSpaceAfterDash
    case .foreignBullet: .foreignBullet(source.code(span))
    case .elementBesideKey: .elementBesideKey
    case .fieldExpected(let isFirst): .fieldExpected(isFirst)
    case .missingSpaceAfterColon: .missingSpaceAfterColon(source.code(span))
    case .missingKey: .missingKey
    case .duplicateKey: .duplicateKey(source.code(span))
    case .longKey: .longKey
    case .keyOverLines: .keyOverLines
    case .keyStart: .keyStart(source.code(span))
    }
  }

  private static func tooDeep(
    _ expected: Int, _ owner: String?, _ isText: Bool
  ) -> SyntaxWords {
    guard let owner else {
      return SyntaxWords(
        headline: Wording(
          es: "esta línea tiene más sangría que las entradas a las que sigue",
          en: "this line is indented deeper than the entries that it follows"),
        help: Wording(
          es: "empiécela en la columna \(expected + 1)",
          en: "begin it at column \(expected + 1)"))
    }
    return SyntaxWords(
      headline: Wording(
        es: "esta línea tiene más sangría que \(owner), que ya tiene su valor",
        en: "this line is indented deeper than \(owner), which has its value already"),
      otherLabel: Wording(es: "ya tiene su valor", en: "has its value already"),
      help: isText
        ? Wording(
          es: "si es parte del texto, ponga todo el texto en un bloque `|`",
          en: "if it is part of the text, put the whole text into a `|` block")
        : Wording(
          es: """
            si es otro campo, empiécelo en la columna \(expected + 1); si es texto, ponga todo el \
            texto en un bloque `|`
            """,
          en: """
            if it is another field, begin it at column \(expected + 1); if it is text, put the \
            whole text into a `|` block
            """))
  }

}

extension LayoutFault.TabPlace {
  var words: SyntaxWords {
    switch self {
    case .indentation:
      SyntaxWords(
        headline: Wording(
          es: "una tabulación como sangría", en: "a tab as indentation"),
        help: Wording(
          es: "use dos espacios por nivel", en: "use two spaces a level"))
    case .blankLine:
      SyntaxWords(
        headline: Wording(
          es: "una tabulación en una línea en blanco", en: "a tab on a blank line"),
        help: Wording(es: "bórrela", en: "delete it"))
    case .beforeComment:
      SyntaxWords(
        headline: Wording(
          es: "una tabulación antes de un comentario", en: "a tab before a comment"),
        help: Wording(es: "use espacios", en: "use spaces"))
    case .afterDash:
      SyntaxWords(
        headline: Wording(es: "una tabulación después de `-`", en: "a tab after `-`"),
        help: Wording(es: "use un espacio", en: "use a space"))
    }
  }
}

extension LayoutFault.SpacePlace {
  var words: SyntaxWords {
    SyntaxWords(
      headline: headline,
      note: Wording(
        es: "los procesadores de texto lo ponen por su cuenta",
        en: "word processors put it in by themselves"),
      help: Wording(es: "use un espacio corriente", en: "use a plain space"))
  }

  private var headline: Wording {
    switch self {
    case .indentation:
      Wording(es: "un espacio de no separación como sangría", en: "a no-break space as indentation")
    case .afterColon:
      Wording(
        es: "un espacio de no separación después de los dos puntos",
        en: "a no-break space after the colon")
    case .afterDash:
      Wording(
        es: "un espacio de no separación después de `-`", en: "a no-break space after `-`")
    }
  }
}
