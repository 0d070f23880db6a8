extension SyntaxPages {
  /// Where lines begin.
  static let indentation: [RulePage] = [
    page(
      .tab, ("una tabulación como sangría", "a tab as indentation"),
      (
        """
        La sangría dice qué pertenece a qué, y una tabulación mide en cada editor otra cosa. YAML \
        no la admite.
        """,
        """
        Indentation says what belongs to what, and a tab is as wide as each editor likes. YAML \
        does not allow it.
        """
      ),
      flawed: "sources:\n\t- id: law", sound: "sources:\n  - id: law"),
    page(
      .noBreakSpace, ("un espacio de no separación", "a no-break space"),
      (
        """
        Parece un espacio y no lo es: para YAML es una letra más. Suele venir de un procesador de \
        textos o de una página web.
        """,
        """
        It looks like a space and is none: to YAML it is one more letter. It usually comes from a \
        word processor or a web page.
        """
      ),
      flawed: "id: one\nkind:\u{A0}numeric", sound: "id: one\nkind: numeric"),
    page(
      .tooDeep, ("demasiada sangría", "too much indentation"),
      (
        "Lo que está más adentro pertenece a lo de arriba, que aquí ya tiene su valor.",
        "What is further in belongs to what is above it, which has its value already here."
      ),
      flawed: "id: one\n  kind: numeric", sound: "id: one\nkind: numeric"),
    page(
      .betweenLevels, ("una sangría que no coincide", "indentation that matches nothing"),
      (
        "Los campos de un grupo empiezan todos en la misma columna; si no, no se sabe de quién son.",
        "The fields of a group all begin at one column; else nobody can tell whose they are."
      ),
      flawed: "items:\n  - id: one\n    kind: numeric\n   unit: km",
      sound: "items:\n  - id: one\n    kind: numeric\n    unit: km"),
    page(
      .tooManyLevels, ("más de 64 niveles", "more than 64 levels"),
      (
        "Un módulo no pasa de diez niveles; tantos solo están en archivos que no son módulos.",
        "A module has ten levels at most; so many are only in files that are no modules."
      ),
      flawed: String(repeating: "- ", count: 65) + "a", sound: "- - - a"),
  ]

  /// Entries of lists.
  static let entries: [RulePage] = [
    page(
      .elementAmongFields, ("una entrada entre campos", "an entry among fields"),
      (
        "A la altura de los campos va un campo: la lista es el valor de uno de ellos.",
        "At the level of the fields there has to be a field: the list is the value of one of them."
      ),
      flawed: "id: one\n- law", sound: "id: one\nfacts:\n  - law"),
    page(
      .fieldAmongElements, ("un campo entre entradas", "a field among entries"),
      (
        "A la altura de los guiones empieza una entrada; los campos de una van más adentro.",
        "At the level of the dashes an entry begins; the fields of one are further in."
      ),
      flawed: "choices:\n  - text: law\n  correct: true",
      sound: "choices:\n  - text: law\n    correct: true"),
    page(
      .missingSpaceAfterDash, ("un guion sin espacio", "a dash without its space"),
      (
        "Sin espacio, el guion es parte del texto, como en un número negativo.",
        "Without a space, the dash is part of the text, as in a negative number."
      ),
      flawed: "accept:\n  - law\n  -rule", sound: "accept:\n  - law\n  - rule"),
    page(
      .foreignBullet, ("una viñeta en vez de un guion", "a bullet instead of a dash"),
      (
        "Los procesadores de textos cambian los guiones por viñetas; YAML solo conoce el guion.",
        "Word processors turn dashes into bullets; YAML knows only the dash."
      ),
      flawed: "accept:\n  - law\n  • rule", sound: "accept:\n  - law\n  - rule"),
    page(
      .fieldExpected, ("una línea que no es un campo", "a line that is no field"),
      (
        "Un texto de varias líneas va más adentro que su campo, o no se sabe dónde termina.",
        "Text of several lines is further in than its field, or nobody can tell where it ends."
      ),
      flawed: (
        "stem: ¿Qué protege\nla Convención?", "stem: What does the\nConvention protect?"
      ),
      sound: (
        "stem: ¿Qué protege\n  la Convención?", "stem: What does the\n  Convention protect?"
      )),
  ]

  /// Names of fields.
  static let fields: [RulePage] = [
    page(
      .missingSpaceAfterColon, ("dos puntos sin espacio", "a colon without its space"),
      (
        "Sin espacio, los dos puntos son parte del texto, como en una hora o una dirección web.",
        "Without a space, the colon is part of the text, as in a time or a web address."
      ),
      flawed: "id: one\nkind:numeric", sound: "id: one\nkind: numeric"),
    page(
      .missingKey, ("un campo sin nombre", "a field without a name"),
      (
        "Un valor que no tiene nombre no se puede mostrar en ninguna parte.",
        "A value without a name can't be shown anywhere."
      ),
      flawed: "id: one\n: numeric", sound: "id: one\nkind: numeric"),
    page(
      .duplicateKey, ("un campo dos veces", "a field that is there twice"),
      (
        """
        Unos programas toman el primero y otros el último; el texto del otro se perdería sin que \
        nadie lo note.
        """,
        """
        Some programs take the first and some the last; the text of the other would be lost \
        without anyone noticing.
        """
      ),
      flawed: "kind: numeric\nunit: km\nunit: m", sound: "kind: numeric\nunit: km"),
    page(
      .longKey, ("un nombre demasiado largo", "a name that is too long"),
      (
        "YAML no admite nombres de más de 1024 letras; suele faltar un salto de línea o una comilla.",
        "YAML has no names of more than 1,024 letters; usually a line end or a quote is missing."
      ),
      flawed: String(repeating: "a-b-c-d-", count: 130) + ": text", sound: "text: a-b-c-d"),
    page(
      .keyOverLines, ("un nombre de varias líneas", "a name of several lines"),
      (
        "El nombre de un campo y sus dos puntos van en una sola línea; suele faltar una comilla.",
        "The name of a field and its colon are on one line; usually a quote is missing."
      ),
      flawed: "'id\n  x': one", sound: "'id': one"),
    page(
      .keyStart, ("un nombre que empieza con un signo", "a name that begins with a sign"),
      (
        "YAML reserva algunos signos al comienzo; entre comillas son texto.",
        "YAML keeps some signs for itself at the beginning; in quotes they are text."
      ),
      flawed: "one: 1\n*two: 2", sound: "one: 1\n\"*two\": 2"),
    page(
      .elementBesideKey, ("una lista en la línea de su campo", "a list on the line of its field"),
      (
        "Una lista con guiones empieza debajo de su campo, para que las entradas queden alineadas.",
        "A list with dashes begins below its field, so that its entries are aligned."
      ),
      flawed: "accept: - law", sound: "accept:\n  - law"),
  ]
}
