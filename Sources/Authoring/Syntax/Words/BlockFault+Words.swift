import Diagnostics
import Localization

extension BlockFault {
  func words(at span: Span, in source: Excerpt) -> SyntaxWords {
    switch self {
    case .header:
      let code = source.code(span)
      return SyntaxWords(
        headline: Wording(
          es: "un bloque no puede empezar con \(code)", en: "a block can't begin with \(code)"),
        help: Wording(
          es: "escriba `|` para un texto con sus líneas, o `>` para uno de corrido",
          en: "write `|` for text with its lines, or `>` for text run together"))
    case .textAfterHeader:
      return SyntaxWords(
        headline: Wording(
          es: "el texto de un bloque empieza en la línea siguiente",
          en: "the text of a block begins on the next line"))
    case .lineNotIndented(let expected):
      return SyntaxWords(
        headline: Wording(
          es: "esta línea tiene menos sangría que la primera de su bloque",
          en: "this line is indented less than the first one of its block"),
        help: Wording(
          es: "empiécela en la columna \(expected + 1)",
          en: "begin it at column \(expected + 1)"))
    case .blankLineTooDeep:
      return SyntaxWords(
        headline: Wording(
          es: "esta línea en blanco tiene más espacios que la primera línea de su bloque",
          en: "this blank line has more spaces than the first line of its block"),
        help: Wording(es: "borre los espacios", en: "delete the spaces"))
    }
  }
}

extension TextWarning {
  func words(at span: Span, in source: Excerpt) -> SyntaxWords {
    switch self {
    case .commentInText:
      SyntaxWords(
        headline: Wording(
          es: "el texto termina aquí: ` #` empieza un comentario",
          en: "the text ends here: ` #` begins a comment"),
        label: Wording(es: "no se muestra", en: "not shown"),
        help: Wording(
          es: "si es texto, ponga todo entre comillas; si no, póngalo en su propia línea",
          en: "if it is text, put all of it in quotes; if not, put it on a line of its own"))
    case .commentForValue:
      SyntaxWords(
        headline: Wording(
          es: "este campo solo tiene un comentario, y ningún valor",
          en: "this field has only a comment, and no value"),
        label: Wording(es: "no se muestra", en: "not shown"),
        help: Wording(
          es: "si es texto, póngalo entre comillas", en: "if it is text, put it in quotes"))
    case .curlyQuotes:
      SyntaxWords(
        headline: Wording(
          es: "las comillas tipográficas se muestran como parte del texto",
          en: "curly quotes are shown as part of the text"),
        help: Wording(
          es: "si no son parte de él, use comillas rectas o ninguna",
          en: "if they are no part of it, use straight quotes or none"))
    case .decomposedLetter:
      SyntaxWords(
        headline: Wording(
          es: "una letra y su tilde son aquí dos caracteres",
          en: "a letter and its accent are two characters here"),
        help: Wording(es: "escríbalos como uno", en: "write them as one"))
    case .invisible(let scalar):
      SyntaxWords(
        headline: Wording(
          es: "un carácter invisible, \(scalar.codePoint)",
          en: "an invisible character, \(scalar.codePoint)"),
        help: Wording(es: "bórrelo", en: "delete it"))
    case .noBreakSpaceAtEdge:
      SyntaxWords(
        headline: Wording(
          es: "el texto empieza con un espacio de no separación",
          en: "the text begins with a no-break space"),
        help: Wording(es: "bórrelo", en: "delete it"))
    }
  }
}
