extension ManualPages {
  /// A module's file, field by field, in Spanish.
  static let formatInSpanish = #"""
    # El archivo de un módulo

    Un módulo es un archivo de texto en YAML, uno por idioma. Sirve cualquier editor. `repaso check`
    señala todos los errores, cada uno en su lugar y con lo que hay que hacer, de una sola vez.

    ## El módulo más pequeño

    Este es `first-steps.es.yaml`, completo:

    ```module
    format: 1
    id: first-steps
    language: es
    title: Primeros pasos
    summary: Un módulo de una pregunta.
    items:
      - id: without-killing
        kind: true-false
        stem: >-
          Según la Convención de 1948,
          puede haber genocidio sin matar.
        answer: true
        explanation: >-
          De los cinco actos del artículo
          II, uno es matar.
    ```

    ## Los nombres de los archivos

    Un archivo se llama `NOMBRE.IDIOMA.yaml`: el `id` del módulo y luego `es` o `en`. Los nombres
    tienen minúsculas de la a a la z sin tilde, cifras y guiones. El nombre del archivo y los campos
    `id` y `language` coinciden.

    ```text
    modules/
      curriculum.yaml
      first-steps.en.yaml
      first-steps.es.yaml
    ```

    ## Los campos de un módulo

    Los nombres de los campos son los mismos en todos los idiomas. Un campo que no existe es un
    error, con el nombre más cercano. Obligatorios:

    - `format`: `1`.
    - `id`: el nombre del módulo.
    - `language`: `es` o `en`.
    - `title`: en una línea.
    - `summary`: de qué trata, en una línea.
    - `items`: un ítem o más.

    Opcionales:

    - `minutes`: cuánto toma, de 1 a 2400.
    - `pass-mark`: la parte de los puntos que se pide, de 1 a 100, en porcentaje.
    - `content-note`: lo que conviene saber antes de un módulo sobre violencia.
    - `objectives`: lo que se sabrá hacer, cada uno con `id` y `text`.
    - `sources`: dónde está escrito, cada una con `id`, `citation` y, si la hay, `url`, que empieza
      con `https://` o `http://`.
    - `lesson`: páginas para leer, cada una con `id`, `title`, `text` y, si la hay, `source`.
    - `glossary`: términos, cada uno con `id`, `term`, `definition` y, si la hay, `source`.

    ## Un módulo con todos ellos

    ```module
    format: 1
    id: word-and-crime
    language: es
    title: Una palabra y un crimen
    summary: De dónde viene el nombre.
    minutes: 15
    pass-mark: 70
    content-note: >-
      Este módulo habla de violencia
      masiva. Deténgase cuando lo
      necesite.
    objectives:
      - id: origin
        text: Decir de dónde viene.
    sources:
      - id: lemkin
        citation: >-
          Raphael Lemkin, Axis Rule in
          Occupied Europe (1944)
    lesson:
      - id: the-word
        title: Una palabra de 1944
        text: |
          Raphael Lemkin, jurista polaco,
          acuñó la palabra:

          - del griego *genos*, raza;
          - del latín *-cidio*, matar.
        source: lemkin cap. IX
    glossary:
      - id: genocide
        term: genocidio
        definition: >-
          El crimen que la Convención de
          1948 define en el artículo II.
    items:
      - id: lemkin-word
        kind: short-text
        objective: origin
        page: the-word
        facts: [GC-01]
        stem: ¿Qué palabra acuñó Lemkin?
        hints:
          - Es mitad griega.
        accept: [genocidio]
        explanation: Lo hizo en 1944.
        source: lemkin cap. IX
    ```

    ## Los campos de todo ítem

    `repaso manual tipos` muestra los campos propios de cada tipo. Todos tienen:

    - `id`: su nombre, único en el módulo. Se queda cuando se corrige la redacción; una pregunta
      distinta recibe un nombre nuevo.
    - `kind`: uno de los diez.
    - `stem`: la pregunta.
    - `explanation`: por qué la respuesta es esa. Se muestra después de cada respuesta.

    Y, si se quiere:

    - `objective`: el id de un objetivo.
    - `page`: el id de la página tras la cual se pregunta. Si se omite, la última.
    - `facts`: nombres de una hoja de datos, con letras, cifras, guiones y puntos.
    - `source`: el id de una fuente y luego el lugar; o una lista de ellos.
    - `hints`: una lista; se dan de una en una.
    - `points`: lo que vale, de 1 a 10; 1 si se omite.
    - `shuffle`: `false` deja las opciones en el orden en que las escribió.
    - `form`: `practice`, lo mismo que si se omite; `pretest` o `posttest` para ítems que ninguna
      lección pregunta.
    - `difficulty`: su estimación, `easy`, `medium` o `hard`.
    - `allow`: advertencias que se dejan a propósito, cada una con `code` y `reason`.


    """# + formatTextInSpanish
}
