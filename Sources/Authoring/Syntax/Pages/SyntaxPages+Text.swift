extension SyntaxPages {
  /// Text without quotes that YAML takes for something else.
  static let text: [RulePage] = [
    page(
      .colonInText, ("dos puntos en un texto", "a colon in text"),
      (
        """
        En un texto sin comillas, dos puntos y un espacio separan para YAML el nombre de un campo \
        de su valor.
        """,
        """
        In text without quotes, a colon and a space set the name of a field apart from its value \
        for YAML.
        """
      ),
      flawed: ("stem: Art. II: ¿cuál?", "stem: Art. II: which one?"),
      sound: ("stem: \"Art. II: ¿cuál?\"", "stem: \"Art. II: which one?\"")),
    page(
      .reservedStart, ("un texto que empieza con un signo", "text that begins with a sign"),
      (
        "YAML reserva `@`, `%`, `|`, `>`, comas y otros signos al comienzo de un texto.",
        "YAML keeps `@`, `%`, `|`, `>`, commas and other signs at the beginning of text for itself."
      ),
      flawed: ("stem: % de víctimas civiles", "stem: % of civilian victims"),
      sound: ("stem: \"% de víctimas civiles\"", "stem: \"% of civilian victims\"")),
    page(
      .asteriskStart, ("un texto que empieza con `*`", "text that begins with `*`"),
      (
        "Al comienzo, el asterisco es para YAML un alias, y no el énfasis de un texto.",
        "At the beginning, the asterisk is an alias to YAML, and not the emphasis of a text."
      ),
      flawed: ("stem: *Dolus specialis* es…", "stem: *Dolus specialis* is…"),
      sound: ("stem: \"*Dolus specialis* es…\"", "stem: \"*Dolus specialis* is…\"")),
    page(
      .bracketStart, ("un texto que empieza con `[`", "text that begins with `[`"),
      (
        "Al comienzo, el corchete es para YAML una lista; los huecos de un texto van en un bloque.",
        "At the beginning, the bracket is a list to YAML; text with blanks goes into a block."
      ),
      flawed: ("text: [[ley]] y orden", "text: [[law]] and order"),
      sound: ("text: |\n  [[ley]] y orden", "text: |\n  [[law]] and order")),
  ]

  /// Text in quotes.
  static let quotes: [RulePage] = [
    page(
      .textAfterQuote, ("texto tras las comillas", "text after the quotes"),
      (
        "Si un texto empieza con comillas, termina para YAML donde se cierran.",
        "Where a text begins with a quote, it ends for YAML where that is closed."
      ),
      flawed: ("stem: \"Nunca más\" se dijo", "stem: \"Never again\" was said"),
      sound: ("stem: '\"Nunca más\" se dijo'", "stem: '\"Never again\" was said'")),
    page(
      .quoteUnclosed, ("comillas sin cerrar", "a quote that is not closed"),
      (
        "Sin el cierre, lo que sigue sería parte del texto.",
        "Without its end, what follows would be part of the text."
      ),
      flawed: ("title: \"La ley\nid: one", "title: \"The law\nid: one"),
      sound: ("title: \"La ley\"\nid: one", "title: \"The law\"\nid: one")),
    page(
      .quoteLineNotIndented, ("una línea sin sangría", "a line that is not indented"),
      (
        "Las líneas de un texto entre comillas van más adentro que su campo, como las de cualquiera.",
        "The lines of text in quotes are further in than its field, like those of any other."
      ),
      flawed: ("title: \"La ley\ny el orden\"", "title: \"Law\nand order\""),
      sound: ("title: \"La ley\n  y el orden\"", "title: \"Law\n  and order\"")),
    page(
      .unknownEscape, ("un escape desconocido", "an unknown escape"),
      (
        "Entre comillas dobles, la barra invertida empieza un escape, y no todas las letras lo son.",
        "In double quotes, a backslash begins an escape, and not every letter makes one."
      ),
      flawed: "url: \"C:\\docs\"", sound: "url: 'C:\\docs'"),
    page(
      .escapedControl, ("un escape de control", "an escape for a control character"),
      (
        "El texto tendría un carácter de control, que un terminal obedece.",
        "The text would hold a control character, which a terminal obeys."
      ),
      flawed: "unit: \"\\e[1mkm\"", sound: "unit: \"km\""),
    page(
      .escapedSurrogate, ("medio carácter", "half of a character"),
      (
        "JSON escribe algunos signos como dos mitades; YAML los escribe enteros.",
        "JSON writes some signs as two halves; YAML writes them whole."
      ),
      flawed: "title: \"\\ud83c\"", sound: "title: \"🌎\""),
    page(
      .listInText, ("una lista en un texto sin bloque", "a list in text without a block"),
      (
        "Fuera de un bloque, las líneas de un texto se juntan, y la lista dejaría de serlo.",
        "Outside a block, the lines of a text are run together, and the list would be none."
      ),
      flawed: (
        "text: Protege grupos\n  - nacionales\n  - religiosos",
        "text: It protects groups\n  - national\n  - religious"
      ),
      sound: (
        "text: |\n  Protege grupos\n  - nacionales\n  - religiosos",
        "text: |\n  It protects groups\n  - national\n  - religious"
      )),
  ]

  /// Blocks.
  static let blocks: [RulePage] = [
    page(
      .blockHeader, ("un bloque mal empezado", "a block that begins wrong"),
      (
        "Tras `|` o `>` pueden ir un dígito y uno de `+` y `-`, y nada más.",
        "After `|` or `>` there may be a digit and one of `+` and `-`, and nothing else."
      ),
      flawed: "text: |+-\n  law", sound: "text: |\n  law"),
    page(
      .textAfterBlockHeader, ("texto en la línea de `|`", "text on the line of `|`"),
      (
        "El texto de un bloque empieza en la línea siguiente; en la de `|` se perdería.",
        "The text of a block begins on the next line; on that of `|` it would be lost."
      ),
      flawed: "text: | law\n  and order", sound: "text: |\n  law\n  and order"),
    page(
      .blockLineNotIndented, ("una línea con menos sangría", "a line with less indentation"),
      (
        "La primera línea de un bloque dice dónde empiezan todas.",
        "The first line of a block says where all of them begin."
      ),
      flawed: "text: |\n    law\n  order", sound: "text: |\n  law\n  order"),
    page(
      .blankLineTooDeep, ("una línea en blanco con espacios", "a blank line with spaces"),
      (
        "Antes de la primera línea de un bloque, unos programas contarían esos espacios como sangría.",
        "Before the first line of a block, some programs would take those spaces for indentation."
      ),
      flawed: "text: |\n     \n  law", sound: "text: |\n\n  law"),
  ]
}
