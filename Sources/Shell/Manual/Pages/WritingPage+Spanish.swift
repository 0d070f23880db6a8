extension ManualPages {
  /// How to write good items, in Spanish.
  static let writingInSpanish = #"""
    # Escribir buenas preguntas

    Una buena pregunta la responde bien quien sabe la materia y mal quien no la sabe, y nada más: ni
    se adivina por la redacción ni depende de leer deprisa. Lo que sigue viene de las pautas que
    Haladyna, Downing y Rodriguez reunieron de manuales e investigaciones; sus números van entre
    corchetes, y la fuente al final. `repaso check` busca lo que un programa puede ver de ellas;
    cada una de sus advertencias tiene su propia página:

    ```sh
    repaso explain
    repaso explain W305
    ```

    ## Qué preguntar

    - Lo que importa para el trabajo de quien aprende, una sola cosa por ítem [1, 2].
    - Con palabras propias, y sobre un caso nuevo si se puede: quien solo memorizó una frase la
      reconoce [3].
    - Lo que se puede consultar, con su fuente. Las opiniones no tienen clave [6].
    - Ni un detalle que nadie necesita ni algo tan amplio que valgan varias respuestas [5].
    - Sin trampas. Una pregunta que engaña no dice nada de lo aprendido [7].
    - Palabras sencillas [8], pocas [13] y sin faltas [11, 12].
    - Cada ítem por sí solo: ninguno delata a otro ni depende de él [4].

    En un curso sobre violencia masiva hay más que cuidar. Diga de un caso inventado que es
    inventado. No haga un acertijo del sufrimiento de una persona real. Que la nota de contenido
    anuncie lo que viene.

    ## La pregunta

    Que sea una pregunta entera: quien la lee y tapa las opciones debería poder responderla [14,
    15]. Sin introducciones que no hagan falta [16]. En estos ejemplos se omiten las explicaciones,
    por brevedad.

    ```flawed W317
    - id: when
      kind: single-choice
      stem: La Convención de 1948
      choices:
        - text: Rige en la paz y la guerra
          correct: true
        - text: Rige entre dos ejércitos
        - text: Rige declarada la guerra
    ```

    ```sound W317
    - id: when
      kind: single-choice
      stem: >-
        ¿Cuándo rige la Convención sobre
        el genocidio?
      choices:
        - text: En la paz y en la guerra
          correct: true
        - text: Entre dos ejércitos
        - text: Declarada ya la guerra
    ```

    Pregunte en positivo. Un «no» se pasa por alto, y entonces el error muestra prisa y no falta de
    conocimiento. Si tiene que estar, que se vea, en mayúsculas o entre asteriscos [17].

    ```flawed W305
    - id: fifth-act
      kind: single-choice
      stem: >-
        ¿Cuál de estos no es uno de los
        actos del artículo II?
      choices:
        - text: Destruir monumentos
          correct: true
        - text: Impedir nacimientos
        - text: Llevarse a niños
    ```

    ```sound W305
    - id: fifth-act
      kind: single-choice
      stem: >-
        ¿Cuál de estos deja el artículo II
        fuera de sus cinco actos?
      choices:
        - text: Destruir monumentos
          correct: true
        - text: Impedir nacimientos
        - text: Llevarse a niños
    ```

    ## Las opciones

    - Tres buenas opciones bastan. Una cuarta que nadie elegiría no mide nada [18].
    - Exactamente una es correcta, y usted podría explicar por qué a un colega [19].
    - Las incorrectas son errores que la gente comete de verdad [29, 30]. Las mejores salen de sus
      propias clases.
    - De una misma clase, en una misma forma, de largo parecido [23, 24].
    - Ninguna contiene a otra ni se solapa con ella [22].
    - Los números, en su orden [21]. Las demás las baraja el programa, de modo que la clave no tiene
      lugar preferido [20].

    Quien escribe matiza lo correcto y despacha lo demás, y la opción más larga se delata [24, 28d]:

    ```flawed W309
    - id: who
      kind: single-choice
      stem: ¿Quién acuñó la palabra?
      choices:
        - text: >-
            Raphael Lemkin, jurista de
            Polonia, en su libro de 1944
          correct: true
        - text: Un juez en Núremberg
        - text: Un diplomático
    ```

    ```sound W309
    - id: who
      kind: single-choice
      stem: ¿Quién acuñó la palabra?
      choices:
        - text: Un jurista, en un libro
          correct: true
        - text: Un juez, en un fallo
        - text: Un político, en una carta
    ```

    Lo que todas las opciones comparten va en la pregunta [13, 15]:

    ```flawed W313
    - id: article-five
      kind: single-choice
      stem: ¿Qué pide el artículo V?
      choices:
        - text: Un Estado debe dar leyes
          correct: true
        - text: Un Estado debe pagar daños
        - text: Un Estado debe hacer votar
    ```

    ```sound W313
    - id: article-five
      kind: single-choice
      stem: 'Según el artículo V hay que:'
      choices:
        - text: dar las leyes necesarias
          correct: true
        - text: pagar daños de antemano
        - text: hacer votar a la población
    ```

    ## Todas, ninguna, y A con B

    Quien ve que dos opciones son correctas elige «todas las anteriores» sin saber la tercera [26];
    «ninguna de las anteriores» solo muestra que se vio un error [25]. Las letras combinadas en una
    opción miden la paciencia [9]. Si varias son correctas, pida varias.

    ```flawed W301
    - id: punished
      kind: single-choice
      stem: ¿Qué castiga el artículo III?
      choices:
        - text: La tentativa
        - text: La complicidad
        - text: Todas las anteriores
          correct: true
    ```

    ```sound W301
    - id: punished
      kind: multiple-choice
      stem: >-
        ¿Cuáles de estas castiga el
        artículo III? Elija todas.
      choices:
        - text: La tentativa
          correct: true
        - text: La complicidad
          correct: true
        - text: La indiferencia
    ```

    ```flawed W304
    - id: also-punished
      kind: single-choice
      stem: ¿Qué castiga el artículo III?
      choices:
        - text: La tentativa
        - text: La complicidad
        - text: A y B
          correct: true
    ```

    ```sound W304
    - id: also-punished
      kind: single-choice
      stem: >-
        ¿Qué forma de participar castiga
        el artículo III?
      choices:
        - text: La complicidad
          correct: true
        - text: La indiferencia
        - text: La ignorancia
    ```

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
