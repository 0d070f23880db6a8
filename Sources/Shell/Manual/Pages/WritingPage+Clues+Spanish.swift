extension ManualPages {
  /// What gives the key away, feedback, and how the program helps, in Spanish.
  static let writingCluesInSpanish = #"""
    ## Indicios que delatan la clave

    Palabras absolutas de un solo lado: casi nada es *siempre* así, y quien adivina lo sabe [28a].

    ```flawed W307
    - id: conduct
      kind: single-choice
      stem: >-
        ¿Qué pide a un Estado el deber de
        prevenir?
      choices:
        - text: Usar los medios que tiene
          correct: true
        - text: Tener éxito siempre
        - text: Actuar solo por orden
    ```

    ```sound W307
    - id: conduct
      kind: single-choice
      stem: >-
        ¿Qué pide a un Estado el deber de
        prevenir?
      choices:
        - text: Usar los medios que tiene
          correct: true
        - text: Tener éxito al final
        - text: Esperar una sentencia
    ```

    Una palabra de la pregunta que vuelve en la clave y en ninguna otra opción [28b]:

    ```flawed W311
    - id: incitement
      kind: single-choice
      stem: >-
        ¿Qué instigación castiga el
        artículo III?
      choices:
        - text: La instigación pública
          correct: true
        - text: El escrito firmado
        - text: El discurso repetido
    ```

    ```sound W311
    - id: incitement
      kind: single-choice
      stem: >-
        ¿Qué instigación castiga el
        artículo III?
      choices:
        - text: Directa y pública
          correct: true
        - text: Escrita y firmada
        - text: Oral y repetida
    ```

    Una gramática que conviene a una sola opción [28c]:

    ```flawed W312
    - id: adopted-by
      kind: single-choice
      stem: La Convención la adoptó una
      choices:
        - text: asamblea de Estados
          correct: true
        - text: congreso de jueces
        - text: tribunal de vencedores
    ```

    ```sound W312
    - id: adopted-by
      kind: single-choice
      stem: 'La Convención la adoptó:'
      choices:
        - text: una asamblea de Estados
          correct: true
        - text: un congreso de jueces
        - text: un tribunal de vencedores
    ```

    Un ítem que responde a otro [4]:

    ```flawed W320
    - id: treaty
      kind: single-choice
      stem: ¿Qué se adoptó en 1948?
      choices:
        - text: La Convención de Genocidio
          correct: true
        - text: El Convenio de Ginebra
        - text: El Estatuto de Roma
    - id: in-force
      kind: numeric
      stem: >-
        ¿En qué año entró en vigor la
        Convención de Genocidio?
      answer: 1951
    ```

    ```sound W320
    - id: treaty
      kind: single-choice
      stem: ¿Qué se adoptó en 1948?
      choices:
        - text: La Convención de Genocidio
          correct: true
        - text: El Convenio de Ginebra
        - text: El Estatuto de Roma
    - id: in-force
      kind: numeric
      stem: >-
        ¿En qué año entró en vigor ese
        tratado?
      answer: 1951
    ```

    ## Los otros tipos

    - `true-false`: una idea, sin negación, y tantas verdaderas como falsas, más o menos [17, 20].
      La mitad se acierta al azar; úselo para errores a los que vale la pena responder.
    - `short-text`: una respuesta, quizá con varias grafías. Pruebe lo que otros escribirían y
      póngalo en `accept`.
    - `numeric`: diga la unidad y con cuánta exactitud.
    - `matching` y `ordering`: cosas de una misma clase, de tres a seis. Lados derechos de más,
      contra el descarte.
    - `cloze`: omita palabras que lleven el sentido, dos o tres, y ninguna en cuyo lugar quepan dos.
    - `reflection`: diga en `rubric` en qué se fijará. Quien responde lo ve.
    - `scenario`: tan largo que sea un caso, tan corto que se lea dos veces.

    ## La respuesta a la respuesta

    Aquí se aprende más que en ninguna otra parte. Diga por qué una opción no es en `feedback`, por
    qué la respuesta sí en `explanation`, y dónde está escrito en `source`. Hable del error y no de
    quien lo cometió. Las pistas ayudan a pensar; no dan la respuesta.

    ## Cómo ayuda el programa

    Empiece con una plantilla, pruebe el ítem tal como lo verá quien aprende, y revise:

    ```sh
    repaso new module first-steps
    repaso new item numeric first-steps
    repaso preview first-steps
    repaso preview first-steps --watch
    repaso check modules
    repaso fmt modules
    ```

    Con `--watch`, cada vez que guarda se revisa y se muestra de nuevo. `check` termina con 1
    mientras halle algo. Los errores impiden cargar un módulo; las advertencias, nunca. Estas son
    las advertencias sobre los ítems:

    - `W301`: «todas las anteriores» [26].
    - `W302`: «ninguna de las anteriores» [25].
    - `W303`: una opción remite a otra por su lugar [9].
    - `W304`: una opción combina otras [9].
    - `W305`: una negación que se pasa por alto [17].
    - `W306`: una negación sobre otra [17, 27].
    - `W307`: palabras absolutas que delatan [28a].
    - `W308`: una cantidad vaga [28a].
    - `W309`: la clave es la más larga [24, 28d].
    - `W310`: una opción mucho más larga que las demás [24].
    - `W311`: una palabra de la pregunta delata la clave [28b].
    - `W312`: la gramática delata la clave [28c].
    - `W313`: todas las opciones empiezan igual [13, 15].
    - `W314`: números sin orden [21].
    - `W315`: la clave está casi siempre en el mismo lugar [20].
    - `W316`: casi todo es verdadero, o casi todo falso [20].
    - `W317`: la pregunta no pregunta [15].
    - `W318`: muchas opciones, o muy pocas [18].
    - `W319`: una pregunta demasiado larga [13, 16].
    - `W320`: un ítem responde a otro [4].
    - `W321`: dos preguntas casi iguales [4].
    - `W322`: un texto sin traducir.
    - `W323`: un ítem sin fuente.
    - `W324`: un distractor sin explicación.
    - `W325`: un ítem sin objetivo.
    - `W399`: un permiso que ya no hace falta.

    Una advertencia pide que mire. Si ya miró y está bien así, diga por qué, y callará:

    ```item
    - id: peace-or-war
      kind: single-choice
      objective: elements
      stem: >-
        ¿Qué vínculo exigen los crímenes
        de guerra, a diferencia del
        genocidio?
      choices:
        - text: Con un conflicto armado
          correct: true
        - text: Con el cargo público
          feedback: Relea el artículo IV.
      explanation: >-
        Aquellos exigen conflicto armado;
        este se comete también en la paz.
      source: convention art. I
      allow:
        - code: W318
          reason: Se dudaba entre dos.
    ```

    ## Fuente

    Haladyna, T. M., Downing, S. M. y Rodriguez, M. C. (2002). A Review of Multiple-Choice
    Item-Writing Guidelines for Classroom Assessment. *Applied Measurement in Education* 15(3),
    309–334. doi 10.1207/s15324818ame1503_5. Lo que aquí se dice de los otros tipos, de la respuesta
    a la respuesta y de los cursos sobre violencia es práctica propia de este curso.
    """#
}
