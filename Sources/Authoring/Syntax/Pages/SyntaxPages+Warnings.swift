extension SyntaxPages {
  /// What can be read and is probably not what is meant.
  static let warnings: [RulePage] = [
    page(
      .commentInText, ("un texto cortado por `#`", "text cut off by `#`"),
      (
        """
        Un espacio y `#` empiezan un comentario: lo que sigue no se muestra a nadie. Un comentario \
        de verdad se distingue mejor en su propia línea.
        """,
        """
        A space and `#` begin a comment: nobody is shown what follows. A comment that is meant is \
        easier to tell on a line of its own.
        """
      ),
      flawed: ("stem: Vea el apartado # 3", "stem: See section # 3"),
      sound: ("stem: \"Vea el apartado # 3\"", "stem: \"See section # 3\"")),
    page(
      .commentForValue, ("un comentario en vez de un valor", "a comment instead of a value"),
      (
        "Al comienzo de un valor, `#` empieza un comentario, y el campo queda vacío.",
        "At the beginning of a value, `#` begins a comment, and the field is left empty."
      ),
      flawed: ("title: # 1 en la lista", "title: # 1 on the list"),
      sound: ("title: \"# 1 en la lista\"", "title: \"# 1 on the list\"")),
    page(
      .curlyQuotes, ("comillas tipográficas", "curly quotes"),
      (
        "No son comillas para YAML: se muestran como parte del texto.",
        "They are no quotes to YAML: they are shown as part of the text."
      ),
      flawed: ("title: “La ley”", "title: “The law”"),
      sound: ("title: \"La ley\"", "title: \"The law\"")),
    page(
      .decomposedLetter, ("una letra y su tilde por separado", "a letter and its accent apart"),
      (
        """
        Se ve igual y no lo es: al buscar o comparar, «é» escrita así es otra. Suele venir de \
        nombres de archivo o de un PDF.
        """,
        """
        It looks the same and is not: in a search or a comparison, an “é” written like this is \
        another one. It usually comes from names of files or from a PDF.
        """
      ),
      flawed: "term: cafe\u{301}", sound: "term: caf\u{E9}"),
    page(
      .invisibleCharacter, ("un carácter invisible", "an invisible character"),
      (
        "Un guion opcional o un espacio de ancho cero cambian el texto sin que se note.",
        "A soft hyphen or a zero-width space changes a text without anyone noticing."
      ),
      flawed: "term: geno\u{AD}cide", sound: "term: genocide"),
    page(
      .noBreakSpaceAtEdge,
      ("un texto que empieza con un espacio", "text that begins with a space"),
      (
        "El espacio de no separación no se quita al leer, como los otros, y se mostraría.",
        "A no-break space is not dropped in reading, as others are, and would be shown."
      ),
      flawed: "term: \u{A0}law", sound: "term: law"),
  ]
}
