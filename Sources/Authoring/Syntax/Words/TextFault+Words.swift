import Diagnostics
import Localization

extension TextFault {
  private static let quoteIt = Wording(
    es: "ponga el texto entre comillas, o en un bloque `|`",
    en: "put the text in quotes, or into a `|` block")

  func words(at span: Span, in source: Excerpt) -> SyntaxWords {
    switch self {
    case .colonInText(let text): return Self.colonInText(text, at: span, in: source)
    case .reservedStart:
      let start = source.code(span)
      return SyntaxWords(
        headline: Wording(
          es: "un texto sin comillas no puede empezar con \(start)",
          en: "text without quotes can't begin with \(start)"),
        help: Self.quoteIt)
    case .asteriskStart:
      return SyntaxWords(
        headline: Wording(
          es: "un texto que empieza con `*` es para YAML un alias",
          en: "text that begins with `*` is an alias to YAML"),
        help: Self.quoteIt)
    case .bracketStart:
      let start = source.code(span)
      return SyntaxWords(
        headline: Wording(
          es: "un texto sin comillas no puede empezar con \(start)",
          en: "text without quotes can't begin with \(start)"),
        note: Wording(
          es: "para YAML empieza una lista o un grupo de campos",
          en: "to YAML it begins a list or a group of fields"),
        help: Self.quoteIt)
    case .listInText:
      return SyntaxWords(
        headline: Wording(
          es: "una lista en un texto sin bloque se juntaría en un solo renglón",
          en: "a list in text without a block would be run together into one line"),
        help: Wording(
          es: "ponga el texto en un bloque `|`", en: "put the text into a `|` block"))
    case .textAfterQuote: return .textAfterQuote
    case .quoteUnclosed: return .quoteUnclosed
    case .quoteLineNotIndented: return .quoteLineNotIndented
    case .escapedControl(let scalar): return .escapedControl(source.code(span), scalar)
    case .escapedSurrogate:
      return .escapedSurrogate(source.code(span), isPair: span.count > 6)
    case .unknownEscape: return .unknownEscape(source.code(span))
    }
  }

  private static func colonInText(_ text: Span, at colon: Span, in source: Excerpt) -> SyntaxWords {
    if let name = fieldName(before: colon.start, in: text, of: source.file) {
      return twoFields(source.code(name))
    }
    let isLast = [Byte.lineFeed, Byte.carriageReturn].contains(SourceLines(source.file)[colon.end])
    let words = source.file.text(of: text)
    let isCurly = words.hasPrefix("“") || words.hasPrefix("”")
    return SyntaxWords(
      headline: isLast
        ? Wording(
          es: "dos puntos al final de una línea de texto sin comillas",
          en: "a colon at the end of a line of text without quotes")
        : Wording(
          es: "dos puntos y un espacio en un texto sin comillas",
          en: "a colon and a space in text without quotes"),
      label: Wording(
        es: "para YAML, lo anterior es el nombre de un campo",
        en: "to YAML, what stands before it is the name of a field"),
      note: isCurly
        ? Wording(
          es: "las comillas tipográficas no son comillas para YAML",
          en: "curly quotes are no quotes to YAML") : nil,
      help: quoteIt)
  }

  private static func twoFields(_ name: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "\(name) parece otro campo en la línea de uno",
        en: "\(name) looks like another field on the line of one"),
      help: Wording(
        es: "póngalo en su propia línea; si es texto, ponga todo el texto entre comillas",
        en: "put it on a line of its own; if it is text, put the whole text in quotes"))
  }

}

/// What is said of quotes and of escapes in them.
extension SyntaxWords {
  static let textAfterQuote = SyntaxWords(
    headline: Wording(
      es: "el texto sigue después de las comillas de cierre",
      en: "text goes on after the closing quote"),
    label: Wording(es: "para YAML, el texto terminó antes", en: "to YAML, the text has ended"),
    help: Wording(
      es: "ponga todo el texto entre comillas del otro tipo, o en un bloque `|`",
      en: "put the whole text in quotes of the other kind, or into a `|` block"))

  static let quoteUnclosed = SyntaxWords(
    headline: Wording(
      es: "faltan las comillas de cierre", en: "the closing quote is missing"),
    label: Wording(es: "se abren aquí", en: "opened here"))

  static let quoteLineNotIndented = SyntaxWords(
    headline: Wording(
      es: "las líneas de un texto entre comillas van con más sangría que su campo",
      en: "the lines of quoted text are to be indented deeper than their field"))

  static func escapedControl(_ code: String, _ scalar: UInt32) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "\(code) es un carácter de control, \(scalar.codePoint)",
        en: "\(code) is a control character, \(scalar.codePoint)"),
      help: Wording(
        es: "bórrelo; si es texto, escriba `\\\\` por cada barra",
        en: "delete it; if it is text, write `\\\\` for each backslash"))
  }

  static func escapedSurrogate(_ code: String, isPair: Bool) -> SyntaxWords {
    SyntaxWords(
      headline: isPair
        ? Wording(
          es: "\(code) escribe un carácter en dos mitades, como JSON",
          en: "\(code) writes a character in two halves, as JSON does")
        : Wording(
          es: "\(code) es solo la mitad de un carácter",
          en: "\(code) is only half of a character"),
      help: Wording(es: "escriba el carácter mismo", en: "write the character itself"))
  }

  static func unknownEscape(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "YAML no conoce el escape \(code)", en: "YAML does not know the escape \(code)"),
      help: Wording(
        es: "escriba `\\\\` por cada barra, o use comillas simples",
        en: "write `\\\\` for each backslash, or use single quotes"))
  }
}
