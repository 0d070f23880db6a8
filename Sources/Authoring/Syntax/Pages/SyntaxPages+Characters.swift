extension SyntaxPages {
  /// Files that are no text, and characters that programs disagree on.
  static let characters: [RulePage] = [
    page(
      .fileTooLarge, ("un texto de más de 4 MB", "a text of more than 4 MB"),
      (
        "Un módulo es texto para una o dos horas; uno tan grande es casi siempre otro archivo.",
        "A module is text for an hour or two; one as large as that is nearly always another file."
      ),
      flawed: ("# un archivo de 5 MB", "# a file of 5 MB"),
      sound: ("# varios archivos de 20 KB", "# several files of 20 KB")),
    page(
      .notUTF8, ("un archivo que no es UTF-8", "a file that is not UTF-8"),
      (
        """
        En otra codificación, las tildes y las comillas se leerían como otros signos, o se \
        perderían. Todos los editores guardan en UTF-8, algunos solo si se les pide.
        """,
        """
        In another encoding, accents and quotes would be read as other signs, or be lost. Every \
        editor can save as UTF-8, though some have to be asked.
        """
      ),
      flawed: ("# guardado como Windows-1252", "# saved as Windows-1252"),
      sound: ("# guardado como UTF-8", "# saved as UTF-8")),
    page(
      .controlCharacter, ("un carácter de control", "a control character"),
      (
        """
        No se ve en el editor, y un terminal lo obedece: mueve el cursor, cambia los colores o \
        borra lo escrito.
        """,
        """
        It can't be seen in an editor, and a terminal obeys it: it moves the cursor, changes \
        colours or wipes what was written.
        """
      ),
      flawed: "stem: \u{1B}[1mOpen\u{1B}[0m", sound: "stem: \"*Open*\""),
    page(
      .bidirectionalControl,
      ("una marca que cambia el sentido de lectura", "a mark that changes the direction of text"),
      (
        "Hace que se lea algo distinto de lo que está escrito; en español y en inglés sobra.",
        "It makes a text read otherwise than it is written; Spanish and English never need it."
      ),
      flawed: "unit: \u{202E}mk", sound: "unit: km"),
    page(
      .lineSeparator, ("un separador de línea invisible", "an invisible line separator"),
      (
        """
        Unos programas terminan ahí la línea y otros no: el archivo diría cosas distintas según \
        quién lo lea.
        """,
        """
        Some programs end a line there and some do not: the file would say one thing or another, \
        depending on who reads it.
        """
      ),
      flawed: "term: special\u{2028}intent", sound: "term: special intent"),
    page(
      .carriageReturn, ("un retorno de carro solo", "a carriage return by itself"),
      (
        "Es el fin de línea de programas muy antiguos, y los de hoy no se ponen de acuerdo en él.",
        "It is the line end of very old programs, and those of today disagree about it."
      ),
      flawed: "summary: one\r  two", sound: "summary: one\n  two"),
    page(
      .byteOrderMark, ("U+FEFF en medio del archivo", "U+FEFF in the middle of a file"),
      (
        """
        Suele venir de pegar el contenido de un archivo en otro. No se ve, y hace que dos textos \
        que parecen iguales no lo sean.
        """,
        """
        It usually comes from pasting one file into another. It can't be seen, and makes two texts \
        differ that look the same.
        """
      ),
      flawed: "id: one\n\u{FEFF}kind: numeric", sound: "id: one\nkind: numeric"),
    page(
      .tooManyProblems, ("demasiados errores", "too many mistakes"),
      (
        "Tras diez mil errores, lo más probable es que el archivo sea otra cosa que un módulo.",
        "After ten thousand mistakes, a file is most probably something else than a module."
      ),
      flawed: ("# otra cosa que un módulo", "# something else than a module"),
      sound: ("# un módulo", "# a module")),
  ]
}
