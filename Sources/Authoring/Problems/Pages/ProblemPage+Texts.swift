/// Values that are texts: words of the format, names, addresses and prose.
extension ProblemPage {
  static let emptyText = ProblemPage(
    ("un campo sin texto", "a field without text"),
    (
      """
      Quien aprende vería un lugar vacío. Tampoco vale un texto que solo tiene espacios o signos que \
      no se ven. Si el campo no hace falta, quite la línea.
      """,
      """
      Learners would see an empty place. Nor will a text do that has only spaces or signs that can't \
      be seen. If the field is not needed, take the line out.
      """
    ),
    flawed: (
      es: "glossary:\n  - id: termino\n    term: apátrida\n    definition:",
      en: "glossary:\n  - id: term\n    term: stateless\n    definition:"
    ),
    sound: (
      es: "glossary:\n  - id: termino\n    term: apátrida\n    definition: Sin nacionalidad.",
      en: "glossary:\n  - id: term\n    term: stateless\n    definition: Without a nationality."
    ))

  static let unknownWord = ProblemPage(
    ("una palabra que el campo no conoce", "a word that the field does not know"),
    (
      """
      Algunos campos eligen entre pocas palabras, las mismas en todos los idiomas: `kind` dice el \
      tipo del ítem y, según él, qué otros campos lleva; `language` es `es` o `en`. `repaso manual \
      tipos` muestra los diez tipos.
      """,
      """
      Some fields choose among a few words, the same in every language: `kind` says of which kind an \
      item is and so which other fields it has; `language` is `es` or `en`. `repaso manual kinds` \
      shows the ten kinds.
      """
    ),
    flawed: (
      es: """
      - id: sin-muertes
        kind: verdadero-falso
        stem: El genocidio exige matar.
        answer: false
        explanation: Hay otros cuatro actos.
      """,
      en: """
      - id: without-killing
        kind: yes-no
        stem: Genocide requires killing.
        answer: false
        explanation: There are four other acts.
      """
    ),
    sound: (
      es: """
      - id: sin-muertes
        kind: true-false
        stem: El genocidio exige matar.
        answer: false
        explanation: Hay otros cuatro actos.
      """,
      en: """
      - id: without-killing
        kind: true-false
        stem: Genocide requires killing.
        answer: false
        explanation: There are four other acts.
      """
    ))

  static let malformedName = ProblemPage(
    ("un nombre con otros signos", "a name with other signs"),
    (
      """
      Un `id` queda en cada respuesta que se guarda y en los dos idiomas del módulo: por eso tiene \
      solo minúsculas sin tilde, cifras y guiones. No se muestra a quien aprende. Los nombres de los \
      hechos, como `GC-08`, llevan también mayúsculas y puntos.
      """,
      """
      An `id` is kept with every answer and is the same in both languages of a module: so it has \
      only the letters a to z in lower case, digits and hyphens. Learners don't see it. The names of \
      facts, such as `GC-08`, have capitals and points too.
      """
    ),
    flawed: (
      es: "objectives:\n  - id: Año y autor\n    text: Decir quién y cuándo.",
      en: "objectives:\n  - id: Year & author\n    text: Say who and when."
    ),
    sound: (
      es: "objectives:\n  - id: fecha-y-autor\n    text: Decir quién y cuándo.",
      en: "objectives:\n  - id: year-and-author\n    text: Say who and when."
    ))

  static let malformedURL = ProblemPage(
    ("algo que no es una dirección web", "something that is no web address"),
    (
      """
      Quien quiera comprobar la fuente no podría abrirla. La dirección se copia entera del \
      navegador, con `https://` y sin espacios; si no la hay, quite la línea.
      """,
      """
      Whoever wants to check the source could not open it. Copy the whole address from the browser, \
      with `https://` and without spaces; if there is none, take the line out.
      """
    ),
    flawed: (
      es: "sources:\n  - id: carta\n    citation: Carta de la ONU (1945)\n    url: www.un.org",
      en: "sources:\n  - id: charter\n    citation: Charter of the UN (1945)\n    url: www.un.org"
    ),
    sound: (
      es:
        "sources:\n  - id: carta\n    citation: Carta de la ONU (1945)\n    url: https://www.un.org",
      en:
        "sources:\n  - id: charter\n    citation: Charter of the UN (1945)\n    url: https://www.un.org"
    ))

  static let foldedList = ProblemPage(
    ("una lista que se pierde", "a list that is lost"),
    (
      """
      En un bloque que empieza con `>`, las líneas seguidas se juntan en una: las entradas quedarían \
      una tras otra, con sus guiones en medio de la frase. En un bloque `|` cada línea se conserva.
      """,
      """
      In a block that begins with `>`, lines are joined into one: the entries would follow each \
      other with their dashes in the middle of the sentence. In a `|` block every line is kept.
      """
    ),
    flawed: (
      es: "content-note: >\n  Este módulo habla de:\n  - violencia masiva\n  - desplazamiento",
      en: "content-note: >\n  This module speaks of:\n  - mass violence\n  - displacement"
    ),
    sound: (
      es: "content-note: |\n  Este módulo habla de:\n  - violencia masiva\n  - desplazamiento",
      en: "content-note: |\n  This module speaks of:\n  - mass violence\n  - displacement"
    ))
}
