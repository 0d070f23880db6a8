import Localization

extension CharacterFault {
  var words: SyntaxWords {
    switch self {
    case .fileTooLarge:
      SyntaxWords(
        headline: Wording(
          es: "el archivo ocupa más de 4 MB", en: "the file is larger than 4 MB"),
        help: Wording(
          es: "reparta el contenido en varios módulos",
          en: "spread the content over several modules"))
    case .utf16:
      SyntaxWords(
        headline: Wording(
          es: "el archivo está en UTF-16, no en UTF-8",
          en: "the file is in UTF-16, not in UTF-8"),
        help: Wording(
          es: "guárdelo como UTF-8 en su editor", en: "save it as UTF-8 in your editor"))
    case .notUTF8(let byte): Self.notUTF8(byte)
    case .control(let scalar):
      SyntaxWords(
        headline: Wording(
          es: "un carácter de control, \(scalar.codePoint), no puede estar en un módulo",
          en: "a control character, \(scalar.codePoint), can't stand in a module"),
        help: Wording(es: "bórrelo", en: "delete it"))
    case .bidirectional(let scalar):
      SyntaxWords(
        headline: Wording(
          es: "una marca invisible, \(scalar.codePoint), cambia el sentido de lectura del texto",
          en: "an invisible mark, \(scalar.codePoint), changes the direction of the text"),
        help: Wording(es: "bórrela", en: "delete it"))
    case .lineSeparator(let scalar):
      SyntaxWords(
        headline: Wording(
          es: "\(scalar.codePoint) termina la línea para unos programas y para otros no",
          en: "\(scalar.codePoint) ends a line for some programs and not for others"),
        help: Wording(
          es: "ponga un espacio, o termine la línea con Intro",
          en: "put a space, or end the line with Return"))
    case .carriageReturn:
      SyntaxWords(
        headline: Wording(
          es: "un retorno de carro solo termina la línea para unos programas y para otros no",
          en: "a carriage return alone ends a line for some programs and not for others"),
        help: Wording(
          es: "guarde el archivo con fines de línea de Unix o de Windows",
          en: "save the file with the line ends of Unix or of Windows"))
    case .byteOrderMark:
      SyntaxWords(
        headline: Wording(
          es: "una marca invisible, U+FEFF, en medio del archivo",
          en: "an invisible mark, U+FEFF, in the middle of the file"),
        help: Wording(es: "bórrela", en: "delete it"))
    case .tooManyProblems:
      SyntaxWords(
        headline: Wording(
          es: "tantos errores que el archivo se dejó de leer aquí",
          en: "so many mistakes that reading stopped here"),
        help: Wording(
          es: "corrija los anteriores y revise el archivo otra vez",
          en: "mend those before it and check the file again"))
    }
  }

  /// The bytes of accented letters in Windows-1252 begin at A0, those of its curly quotes before.
  private static func notUTF8(_ byte: UInt8) -> SyntaxWords {
    SyntaxWords(
      headline: Wording(
        es: "estos bytes no son texto en UTF-8", en: "these bytes are not text in UTF-8"),
      note: byte < 0x80 || byte == 0xFF || byte == 0xFE
        ? nil
        : Wording(
          es: "así empieza un archivo de Windows-1252 o Latin-1 con tildes o comillas",
          en: "accents and quotes look like this in a file in Windows-1252 or Latin-1"),
      help: Wording(
        es: "guarde el archivo como UTF-8 en su editor",
        en: "save the file as UTF-8 in your editor"))
  }
}
