import Localization

/// What is said of entries of the wrong kind, and of names of fields that can't be read.
extension SyntaxWords {
  static let elementAmongFields = SyntaxWords(
    headline: Wording(
      es: "una entrada de lista donde va un campo",
      en: "an entry of a list where a field is expected"),
    help: Wording(
      es: "escriba `nombre: valor`, o ponga la lista debajo de su campo",
      en: "write `name: value`, or put the list below its field"))

  static func fieldAmongElements(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "\(code) está donde va la siguiente entrada de la lista",
        en: "\(code) stands where the next entry of the list is expected"),
      help: Wording(
        es: "empiece la entrada con `- `, o alinee la línea con los campos de la anterior",
        en: "begin the entry with `- `, or align the line with the fields of the one before"))
  }

  static let missingSpaceAfterDash = SyntaxWords(
    headline: Wording(
      es: "falta un espacio después de `-`", en: "a space is missing after `-`"))

  static func foreignBullet(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "\(code) no empieza una entrada de lista",
        en: "\(code) does not begin an entry of a list"),
      help: Wording(es: "escriba `-` y un espacio", en: "write `-` and a space"))
  }

  static let elementBesideKey = SyntaxWords(
    headline: Wording(
      es: "una lista no puede empezar en la línea de su campo",
      en: "a list can't begin on the line of its field"),
    help: Wording(
      es: "empiécela en la línea siguiente; si es texto, póngalo entre comillas",
      en: "begin it on the next line; if it is text, put it in quotes"))

  static func fieldExpected(_ isFirst: Bool) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "esta línea no es un campo: falta `nombre: valor`",
        en: "this line is no field: `name: value` is expected"),
      help: isFirst
        ? Wording(
          es: "si es una nota, empiécela con `# `", en: "if it is a remark, begin it with `# `")
        : Wording(
          es: "si es la continuación del texto anterior, póngale más sangría",
          en: "if it is the rest of the text above, indent it"))
  }

  static func missingSpaceAfterColon(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "falta un espacio después de \(code)", en: "a space is missing after \(code)"))
  }

  static let missingKey = SyntaxWords(
    headline: Wording(
      es: "falta el nombre del campo antes de los dos puntos",
      en: "the name of the field is missing before the colon"))

  static func duplicateKey(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(es: "\(code) está dos veces", en: "\(code) is there twice"),
      label: Wording(es: "aquí otra vez", en: "here again"),
      otherLabel: Wording(es: "la primera", en: "the first"),
      help: Wording(es: "deje uno de los dos", en: "keep one of the two"))
  }

  static let longKey = SyntaxWords(
    headline: Wording(
      es: "el nombre de un campo no puede pasar de 1000 bytes",
      en: "the name of a field can't be longer than 1,000 bytes"))

  static let keyOverLines = SyntaxWords(
    headline: Wording(
      es: "el nombre de un campo ocupa varias líneas",
      en: "the name of a field goes on over several lines"),
    help: Wording(
      es: "cierre las comillas en la misma línea", en: "close the quote on the same line"))

  static func keyStart(_ code: String) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "el nombre de un campo no puede empezar así: \(code)",
        en: "the name of a field can't begin like this: \(code)"),
      help: Wording(es: "póngalo entre comillas", en: "put it in quotes"))
  }
}
