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


    """# + writingCluesInSpanish
}
