package import Localization

extension FieldName {
  /// What the field is for, as editors show it to authors.
  package var meaning: Wording {
    switch self {
    case .format:
      Wording(
        es: "Versión del formato: siempre 1.",
        en: "Version of the format: always 1.")
    case .id:
      Wording(
        es: """
          Nombre para el programa: minúsculas, cifras y guiones. No lo cambie después: los \
          registros lo usan.
          """,
        en: """
          Name for the program: lower-case letters, digits and hyphens. Don't change it later: \
          records use it.
          """)
    case .language:
      Wording(
        es: "Idioma del archivo: es o en, como en su nombre.",
        en: "Language of the file: es or en, as in its name.")
    case .title:
      Wording(
        es: "Título que ve la persona que aprende.",
        en: "Title that the learner sees.")
    case .summary:
      Wording(
        es: "De qué trata el módulo, en una frase.",
        en: "What the module is about, in a sentence.")
    case .minutes:
      Wording(
        es: "Cuántos minutos toma el módulo.",
        en: "How many minutes the module takes.")
    case .passMark:
      Wording(
        es: "Porcentaje de los puntos con el que se aprueba.",
        en: "Percentage of the points from which one passes.")
    case .contentNote:
      Wording(
        es: "Aviso sobre el contenido, antes del módulo.",
        en: "Note on the content, before the module.")
    case .objectives:
      Wording(
        es: "Lo que se sabrá hacer al terminar.",
        en: "What one will be able to do in the end.")
    case .sources:
      Wording(
        es: "Fuentes que citan las páginas, los términos y los ítems.",
        en: "Sources that pages, terms and items cite.")
    case .lesson:
      Wording(
        es: "Páginas que se leen entre los ítems.",
        en: "Pages to read between items.")
    case .glossary:
      Wording(
        es: "Términos y sus definiciones.",
        en: "Terms and their definitions.")
    case .items:
      Wording(
        es: "Las preguntas, en su orden.",
        en: "The questions, in their order.")
    case .text:
      Wording(
        es: """
          El texto. Una línea en blanco separa párrafos; «- » comienza un elemento de lista; \
          *así* se enfatiza.
          """,
        en: """
          The text. A blank line separates paragraphs; “- ” begins a list item; *this* is \
          emphasis.
          """)
    case .citation:
      Wording(
        es: "Cómo se cita la fuente.",
        en: "How the source is cited.")
    case .url:
      Wording(
        es: "Dirección web, con https://.",
        en: "Web address, with https://.")
    case .source:
      Wording(
        es: "Nombre de una fuente y el lugar en ella, o una lista de estos: convention art. II.",
        en: "A source's name and the place in it, or a list of those: convention art. II.")
    case .term:
      Wording(
        es: "El término.",
        en: "The term.")
    case .definition:
      Wording(
        es: "Qué significa.",
        en: "What it means.")
    case .kind:
      Wording(
        es: "El tipo del ítem, del que dependen sus demás campos.",
        en: "The kind of item, on which its other fields depend.")
    case .stem:
      Wording(
        es: "Lo que se pregunta.",
        en: "What is asked.")
    case .explanation:
      Wording(
        es: "Por qué la respuesta es esa; se muestra después de responder.",
        en: "Why the answer is what it is; shown after answering.")
    case .objective:
      Wording(
        es: "El objetivo que el ítem mide.",
        en: "The objective that the item measures.")
    case .page:
      Wording(
        es: "La página tras la que se pregunta; si falta, la última.",
        en: "The page after which it is asked; without it, the last.")
    case .facts:
      Wording(
        es: "Datos de la hoja de datos; los ítems que comparten uno no se repasan el mismo día.",
        en: "Facts of the fact sheet; items that share one are siblings.")
    case .hints:
      Wording(
        es: "Pistas que se dan de una en una, sin bajar el puntaje.",
        en: "Hints given one at a time, without lowering the score.")
    case .points:
      Wording(
        es: "Puntos, de 1 a 10; si falta, 1.",
        en: "Points, from 1 to 10; without it, 1.")
    case .shuffle:
      Wording(
        es: "Si las opciones cambian de orden; si falta, true.",
        en: "Whether the choices change places; without it, true.")
    case .form:
      Wording(
        es: "practice, pretest o posttest; los de prueba no aparecen en la lección.",
        en: "practice, pretest or posttest; those of a test appear in no lesson.")
    case .difficulty:
      Wording(
        es: "La dificultad que usted estima.",
        en: "The difficulty as you estimate it.")
    case .allow:
      Wording(
        es: "Avisos de «repaso check» que este ítem admite, con la razón.",
        en: "Warnings of “repaso check” that this item allows, with the reason.")
    case .code:
      Wording(
        es: "El código del aviso, por ejemplo W310.",
        en: "The warning's code, such as W310.")
    case .reason:
      Wording(
        es: "Por qué se admite.",
        en: "Why it is allowed.")
    case .choices:
      Wording(
        es: "Las opciones.",
        en: "The choices.")
    case .correct:
      Wording(
        es: "true en la opción correcta.",
        en: "true on the choice that is correct.")
    case .feedback:
      Wording(
        es: "Qué se dice a quien elige esto, o a quien falla.",
        en: "What is said to whoever picks this, or fails.")
    case .pinned:
      Wording(
        es: "true si la opción conserva su lugar.",
        en: "true if the choice keeps its place.")
    case .scoring:
      Wording(
        es: "partial (si falta) o all-or-nothing.",
        en: "partial (the default) or all-or-nothing.")
    case .answer:
      Wording(
        es: "La respuesta: true o false, o un número.",
        en: "The answer: true or false, or a number.")
    case .accept:
      Wording(
        es: "Respuestas que valen. No importan las mayúsculas, las tildes ni el artículo inicial.",
        en: "Answers that count. Case, accents and a leading article don't matter.")
    case .almost:
      Wording(
        es: "Respuestas equivocadas a las que se responde en particular.",
        en: "Wrong answers that are spoken to.")
    case .exact:
      Wording(
        es: "true si la respuesta vale solo letra por letra.",
        en: "true if only the letter of the answer counts.")
    case .tolerance:
      Wording(
        es: "Cuánto puede desviarse la respuesta: un número, o un porcentaje como 5%.",
        en: "How far the answer may be off: a number, or a percentage such as 5%.")
    case .between:
      Wording(
        es: "Los dos números entre los que vale la respuesta, incluidos: [10, 20].",
        en: "The two numbers between which the answer counts, inclusive: [10, 20].")
    case .unit:
      Wording(
        es: "La unidad, que se puede escribir o no.",
        en: "The unit, which may be typed or not.")
    case .pairs:
      Wording(
        es: "Las parejas.",
        en: "The pairs.")
    case .left:
      Wording(
        es: "El lado izquierdo.",
        en: "The left side.")
    case .right:
      Wording(
        es: "Lo que le corresponde.",
        en: "What belongs to it.")
    case .extra:
      Wording(
        es: "Lados derechos sin pareja.",
        en: "Right sides without a partner.")
    case .sequence:
      Wording(
        es: "Los pasos en el orden correcto; se muestran desordenados.",
        en: "The steps in the right order; they are shown out of order.")
    case .blanks:
      Wording(
        es: "Los huecos de [[nombre]] en el texto: cada uno con accept o con choices.",
        en: "The blanks for [[name]] in the text: each with accept or choices.")
    case .guidance:
      Wording(
        es: "Qué debe tener una buena respuesta; se muestra después.",
        en: "What a good answer has; shown afterwards.")
    case .rubric:
      Wording(
        es: "Los criterios con los que una persona la califica.",
        en: "The criteria by which a person scores it.")
    case .stimulus:
      Wording(
        es: "El caso o texto al que se refieren sus ítems.",
        en: "The case or text that its items refer to.")
    case .version:
      Wording(
        es: "La versión del curso.",
        en: "The course's version.")
    case .modules:
      Wording(
        es: "Los módulos en su orden.",
        en: "The modules in their order.")
    case .spanish:
      Wording(
        es: "En español.",
        en: "In Spanish.")
    case .english:
      Wording(
        es: "En inglés.",
        en: "In English.")
    }
  }
}
