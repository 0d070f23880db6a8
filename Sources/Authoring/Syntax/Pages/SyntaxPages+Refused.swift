extension SyntaxPages {
  /// What YAML has for programs, and modules do without.
  static let refused: [RulePage] = [
    page(
      .anchor, ("un ancla de YAML", "an anchor of YAML"),
      (
        "`&nombre` marca un valor para repetirlo; en un módulo cada texto está donde se lee.",
        "`&name` marks a value to be repeated; in a module every text stands where it is read."
      ),
      flawed: "unit: &u km", sound: "unit: km"),
    page(
      .alias, ("un alias de YAML", "an alias of YAML"),
      (
        "`*nombre` repite un valor marcado antes; en un módulo cada texto está donde se lee.",
        "`*name` repeats a value marked before; in a module every text stands where it is read."
      ),
      flawed: "unit: *u", sound: "unit: km"),
    page(
      .tag, ("una etiqueta de YAML", "a tag of YAML"),
      (
        "YAML toma la palabra tras `!` por un tipo de dato y la quita del texto.",
        "YAML takes the word after `!` for a type of data and drops it from the text."
      ),
      flawed: ("title: !Alto!", "title: !Stop!"), sound: ("title: \"!Alto!\"", "title: \"!Stop!\"")
    ),
    page(
      .mergeKey, ("una mezcla de campos", "a merge of fields"),
      (
        "`<<` copia campos de otro lugar; en un módulo cada campo está donde se lee.",
        "`<<` copies fields from elsewhere; in a module every field stands where it is read."
      ),
      flawed: "id: one\n<<: two", sound: "id: one\nkind: numeric"),
  ]

  /// The marks of documents.
  static let documents: [RulePage] = [
    page(
      .directive, ("una directiva de YAML", "a directive of YAML"),
      (
        "Una línea que empieza con `%` da órdenes al programa que lee; un módulo no las necesita.",
        "A line that begins with `%` gives orders to the reading program; a module needs none."
      ),
      flawed: "%YAML 1.2\n---\nid: one", sound: "---\nid: one"),
    page(
      .documentStart, ("un segundo documento", "a second document"),
      (
        "Tras otro `---`, muchos programas dejan de leer; un archivo es un solo módulo.",
        "After another `---`, many programs stop reading; a file is one module."
      ),
      flawed: "id: one\n---\nkind: numeric", sound: "id: one\nkind: numeric"),
    page(
      .documentEnd, ("un fin de documento", "an end of document"),
      (
        "Tras `...` en una línea, YAML deja de leer el documento; lo que sigue se perdería.",
        "After `...` on a line, YAML stops reading the document; what follows would be lost."
      ),
      flawed: "id: one\n...", sound: "id: one"),
    page(
      .textAfterMarker, ("algo tras `---`", "something after `---`"),
      (
        "La línea que empieza un documento no tiene nada más.",
        "The line that begins a document holds nothing else."
      ),
      flawed: "--- id: one\nkind: numeric", sound: "---\nid: one\nkind: numeric"),
    page(
      .complexKey, ("una clave compuesta", "a complex key"),
      (
        "`? ` empieza en YAML un nombre de campo que puede ser cualquier cosa; aquí es una palabra.",
        "`? ` begins a name of a field in YAML that may be anything; here it is a word."
      ),
      flawed: "id: one\n? kind\n: numeric", sound: "id: one\nkind: numeric"),
  ]

  /// Lists and groups of fields in brackets.
  static let flow: [RulePage] = [
    page(
      .flowMapping, ("campos entre llaves", "fields in braces"),
      (
        "En una línea con llaves es fácil perder una coma; cada campo va en su línea.",
        "A comma is easily lost on a line with braces; each field is on a line of its own."
      ),
      flawed: "choices:\n  - {text: law, correct: true}",
      sound: "choices:\n  - text: law\n    correct: true"),
    page(
      .nestedFlow, ("una lista dentro de otra", "a list in a list"),
      (
        "Entre corchetes solo van textos; una lista de listas se escribe con guiones.",
        "In brackets there are only texts; a list of lists is written with dashes."
      ),
      flawed: "facts: [a, [b, c]]", sound: "facts: [a, b, c]"),
    page(
      .flowOverLines, ("corchetes de varias líneas", "brackets over several lines"),
      (
        "Una lista entre corchetes va en una línea; una más larga se lee mejor con guiones.",
        "A list in brackets is on one line; a longer one reads better with dashes."
      ),
      flawed: "facts: [a,\n  b]", sound: "facts: [a, b]"),
    page(
      .flowUnclosed, ("un corchete sin cerrar", "a bracket that is not closed"),
      (
        "Sin el `]`, lo que sigue sería parte de la lista.",
        "Without the `]`, what follows would be part of the list."
      ),
      flawed: "facts: [a, b\nid: one", sound: "facts: [a, b]\nid: one"),
    page(
      .flowElementMissing, ("una coma de más", "a comma too many"),
      (
        "Entre dos comas va un texto; si falta, puede que se haya perdido.",
        "There is a text between two commas; a missing one may have been lost."
      ),
      flawed: "facts: [a, , b]", sound: "facts: [a, b]"),
    page(
      .flowCommaMissing, ("una coma de menos", "a comma too few"),
      (
        "Las entradas de una lista entre corchetes se separan con comas.",
        "The entries of a list in brackets are set apart by commas."
      ),
      flawed: "facts: [\"a\" \"b\"]", sound: "facts: [\"a\", \"b\"]"),
    page(
      .flowPair, ("dos puntos entre corchetes", "a colon in brackets"),
      (
        "Dos puntos y un espacio harían un campo de la entrada; entre comillas son texto.",
        "A colon and a space would make a field of the entry; in quotes they are text."
      ),
      flawed: "accept: [art. II: a, b]", sound: "accept: [\"art. II: a\", b]"),
  ]
}
