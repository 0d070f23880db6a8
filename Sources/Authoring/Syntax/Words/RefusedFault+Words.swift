import Diagnostics
import Localization

extension RefusedFault {
  func words(at span: Span, in source: Excerpt) -> SyntaxWords {
    switch self {
    case .anchor: .anchor(source.code(span))
    case .alias: .alias(source.code(span))
    case .tag(let text): .tag(source.code(span), text)
    case .mergeKey: .mergeKey
    case .complexKey: .complexKey
    case .directive: .directive
    case .documentStart: .documentStart
    case .documentEnd: .documentEnd
    case .textAfterMarker: .textAfterMarker
    case .flowMapping: .flowMapping
    case .nestedFlow: .nestedFlow
    case .flowOverLines: .flowOverLines
    case .flowUnclosed: .flowUnclosed
    case .flowElementMissing: .flowElementMissing
    case .flowCommaMissing: .flowCommaMissing
    case .flowPair: .flowPair
    }
  }
}

/// What is said of what YAML has and modules do without.
extension SyntaxWords {
  static func anchor(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "los módulos no usan anclas de YAML (\(code))",
        en: "modules do not use YAML's anchors (\(code))"),
      help: Wording(
        es: "bórrela y repita el texto donde haga falta; si es texto, póngalo entre comillas",
        en: "delete it and repeat the text where it is needed; if it is text, put it in quotes"))
  }

  static func alias(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "los módulos no usan alias de YAML (\(code))",
        en: "modules do not use YAML's aliases (\(code))"),
      help: Wording(
        es: "repita aquí el texto; si el asterisco es parte de él, póngalo entre comillas",
        en: "repeat the text here; if the asterisk is part of it, put it in quotes"))
  }

  static func tag(_ code: String, _ text: Span?) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "\(code) es para YAML una etiqueta, y los módulos no las usan",
        en: "\(code) is a tag to YAML, and modules do not use tags"),
      label: text == nil
        ? nil : Wording(es: "YAML lo quitaría del texto", en: "YAML would drop this from the text"),
      help: text == nil
        ? Wording(es: "bórrela", en: "delete it")
        : Wording(es: "ponga el texto entre comillas", en: "put the text in quotes"))
  }

  static let mergeKey = SyntaxWords(
    headline: Wording(
      es: "los módulos no usan claves de mezcla de YAML (`<<`)",
      en: "modules do not use YAML's merge keys (`<<`)"),
    help: Wording(es: "escriba aquí los campos", en: "write the fields here"))

  static let complexKey = SyntaxWords(
    headline: Wording(
      es: "los módulos no usan claves compuestas de YAML",
      en: "modules do not use YAML's complex keys"),
    help: Wording(
      es: "escriba `nombre: valor`; si es texto, póngalo entre comillas",
      en: "write `name: value`; if it is text, put it in quotes"))

  static let directive = SyntaxWords(
    headline: Wording(
      es: "los módulos no usan directivas de YAML",
      en: "modules do not use YAML's directives"),
    help: Wording(es: "borre la línea", en: "delete the line"))

  static let documentStart = SyntaxWords(
    headline: Wording(
      es: "`---` empieza otro documento, y un archivo es un solo módulo",
      en: "`---` begins another document, and a file is one module"),
    help: Wording(es: "borre la línea", en: "delete the line"))

  static let documentEnd = SyntaxWords(
    headline: Wording(
      es: "`...` termina el documento, y un archivo es un solo módulo",
      en: "`...` ends the document, and a file is one module"),
    help: Wording(
      es: "borre la línea; si es texto, póngalo entre comillas",
      en: "delete the line; if it is text, put it in quotes"))

  static let textAfterMarker = SyntaxWords(
    headline: Wording(
      es: "nada puede seguir a `---` en su línea", en: "nothing may follow `---` on its line"),
    help: Wording(es: "empiece otra línea", en: "begin another line"))

  static let flowMapping = SyntaxWords(
    headline: Wording(
      es: "los módulos no usan campos entre llaves",
      en: "modules do not use fields in braces"),
    help: Wording(
      es: "escriba cada campo en su línea; si es texto, póngalo entre comillas",
      en: "write each field on a line of its own; if it is text, put it in quotes"))

  static let nestedFlow = SyntaxWords(
    headline: Wording(
      es: "una lista entre corchetes solo puede tener textos",
      en: "a list in brackets can hold nothing but texts"),
    help: Wording(
      es: "escriba la lista con `- `, una entrada por línea",
      en: "write the list with `- `, an entry a line"))

  static let flowOverLines = SyntaxWords(
    headline: Wording(
      es: "una lista entre corchetes ocupa varias líneas",
      en: "a list in brackets goes on over several lines"),
    help: Wording(
      es: "póngala en una sola línea, o escríbala con `- `",
      en: "put it on one line, or write it with `- `"))

  static let flowUnclosed = SyntaxWords(
    headline: Wording(
      es: "falta el `]` que cierra la lista", en: "the `]` that closes the list is missing"),
    help: Wording(
      es: "ciérrela en la misma línea; si es texto, póngalo entre comillas",
      en: "close it on the same line; if it is text, put it in quotes"))

  static let flowElementMissing = SyntaxWords(
    headline: Wording(es: "nada antes de esta coma", en: "nothing before this comma"),
    help: Wording(es: "bórrela", en: "delete it"))

  static let flowCommaMissing = SyntaxWords(
    headline: Wording(
      es: "falta una coma antes de esta entrada", en: "a comma is missing before this entry"))

  static let flowPair = SyntaxWords(
    headline: Wording(
      es: "los dos puntos harían un campo de esta entrada",
      en: "the colon would make a field of this entry"),
    help: Wording(es: "ponga la entrada entre comillas", en: "put the entry in quotes"))
}
