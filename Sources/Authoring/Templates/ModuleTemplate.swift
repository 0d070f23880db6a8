package import Assessment
package import Localization

/// A new module to be written over: correct as it stands, with comments that teach.
package enum ModuleTemplate {
  /// The text of a module's file in a language.
  package static func text(of id: ModuleID, in language: Language) -> String {
    let items = [ObjectKind.singleChoice, .shortText].map { kind in
      ItemTemplate(
        kind, id: "first-\(kind.kindName ?? "item")", objective: "first-objective",
        source: "first-source"
      ).text(in: language).indented(by: 2)
    }
    let opening = Wording(es: spanish(id, title(of: id)), en: english(id, title(of: id)))
    return opening[language] + "\n" + items.joined(separator: "\n")
  }

  /// A title made of the module's name: `risk-factors` becomes "Risk factors".
  private static func title(of id: ModuleID) -> String {
    let words = id.text.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static func spanish(_ id: ModuleID, _ title: String) -> String {
    """
    \(EditorSchema.module.editorLine)
    # Cambie los textos por los suyos. «repaso check» le dice qué falta, y «repaso preview \(id)» le
    # muestra el módulo como lo verá quien aprende. Estas líneas con # son notas; puede borrarlas.
    format: 1
    id: \(id)
    language: es
    title: \(title)
    summary: En una frase, de qué trata el módulo.
    minutes: 30
    pass-mark: 70

    objectives:
      # Lo que se sabrá hacer al terminar. El id es para el programa y no cambia; el texto, sí.
      - id: first-objective
        text: Reconocer en un mapa los lugares de los que habla el módulo.

    sources:
      # Los ítems y las páginas las citan por su id, y después el lugar: first-source art. 4
      - id: first-source
        citation: Constitución de la República del Ecuador (2008)

    lesson:
      - id: first-page
        title: Para comenzar
        text: |
          Un párrafo termina con una línea en blanco.

          - Una línea que comienza con un guion es un elemento de una lista.
          - Entre asteriscos se escribe lo que lleva *énfasis*.
        source: first-source art. 4

    glossary:
      - id: first-term
        term: capital
        definition: La ciudad en la que está el gobierno de un país.
        source: first-source art. 4

    # Hay diez tipos de ítem; «repaso new item TIPO \(id)» añade un ejemplo de cada uno.
    items:
    """
  }

  private static func english(_ id: ModuleID, _ title: String) -> String {
    """
    \(EditorSchema.module.editorLine)
    # Write your texts over these. “repaso check” tells what is missing, and “repaso preview \(id)”
    # shows the module as a learner will meet it. These lines with # are notes; they can go.
    format: 1
    id: \(id)
    language: en
    title: \(title)
    summary: What the module is about, in one sentence.
    minutes: 30
    pass-mark: 70

    objectives:
      # What one will be able to do in the end. The id is for the program and stays as it is.
      - id: first-objective
        text: Recognise on a map the places that the module speaks of.

    sources:
      # Items and pages cite them by their id, and then the place: first-source art. 4
      - id: first-source
        citation: Constitution of the Republic of Ecuador (2008)

    lesson:
      - id: first-page
        title: To begin with
        text: |
          A paragraph ends at a blank line.

          - A line that begins with a hyphen is an item of a list.
          - Between asterisks stands what is *emphasised*.
        source: first-source art. 4

    glossary:
      - id: first-term
        term: capital
        definition: The city where the government of a country is.
        source: first-source art. 4

    # There are ten kinds of items; “repaso new item KIND \(id)” adds an example of each.
    items:
    """
  }
}
