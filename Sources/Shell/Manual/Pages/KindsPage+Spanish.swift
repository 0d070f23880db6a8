extension ManualPages {
  /// The ten kinds of item, each with a whole example, in Spanish.
  static let kindsInSpanish = #"""
    # Los diez tipos de ítem

    Cada tipo mide bien una cosa distinta. Aquí está para qué sirve cada uno, qué campos propios
    tiene y un ejemplo completo tal como está. `repaso manual formato` explica los campos comunes a
    todos los ítems; `repaso manual respuestas`, cómo se responde y se califica cada tipo; y `repaso
    new item` escribe un ejemplo así en un módulo suyo:

    ```sh
    repaso new item matching orientation
    repaso new item cloze --print
    ```

    ## single-choice: una correcta, las demás no

    Para distinguir una cosa de otras que se le parecen. Su campo propio:

    - `choices`: lo mejor son tres a cinco opciones; el mínimo es dos y el máximo 26, tantas como
      letras. Cada una tiene `text`; exactamente una tiene `correct: true`; conviene que las demás
      tengan `feedback`, que dice por qué no. `pinned: true` deja una opción en su lugar mientras las
      otras se barajan. `id` es opcional.

    ```item
    - id: outside-list
      kind: single-choice
      objective: elements
      facts: [GC-06, GC-16]
      stem: >-
        ¿Qué grupos quedan fuera del
        artículo II de la Convención?
      hints:
        - La lista tiene cuatro clases.
      choices:
        - text: Los políticos
          correct: true
        - text: Los religiosos
          feedback: La religión está ahí.
        - text: Los étnicos
          feedback: La etnia está ahí.
      explanation: >-
        La lista es cerrada: nacional,
        étnico, racial o religioso.
      source: convention art. II
    ```

    ## multiple-choice: varias correctas

    Para lo que pertenece a una lista o a una definición. Diga en la pregunta que puede haber varias
    correctas. Sus campos propios:

    - `choices`, como arriba, con una o más correctas y una o más incorrectas.
    - `scoring`: `partial` si se omite; `all-or-nothing` si una parte no vale nada.

    ```item
    - id: listed-acts
      kind: multiple-choice
      objective: elements
      facts: [GC-08]
      points: 3
      stem: >-
        ¿Cuáles de estos actos enumera el
        artículo II? Elija todos.
      choices:
        - text: Matar a miembros del grupo
          correct: true
        - text: Impedir sus nacimientos
          correct: true
        - text: Llevarse a sus niños
          correct: true
        - text: Destruir sus monumentos
          feedback: No está en la lista.
        - text: Cerrar sus periódicos
          feedback: Tampoco está.
      explanation: >-
        Hay dos más: la lesión grave, y
        las condiciones de vida pensadas
        para destruir al grupo.
      source: convention art. II(a)-(e)
    ```

    ## true-false: una afirmación que juzgar

    Para un error que la gente comete de verdad. Una sola idea por afirmación. Sus campos propios:

    - `answer`: `true` o `false`.
    - `feedback`: se muestra cuando la respuesta fue incorrecta.

    ```item
    - id: without-killing
      kind: true-false
      objective: elements
      facts: [GC-09]
      stem: >-
        Según la Convención de 1948, puede
        haber genocidio sin matar.
      answer: true
      feedback: Cuente los actos.
      explanation: >-
        De los cinco actos del artículo
        II, uno es matar.
      source: convention art. II(b)-(e)
    ```

    ## short-text: una palabra o unas pocas

    Para términos y nombres que deben saberse sin verlos. Sus campos propios:

    - `accept`: todas las respuestas correctas; la primera es la que se muestra.
    - `almost`: respuestas incorrectas pero previsibles, cada una con `text` y `feedback`.
    - `exact`: `true` si debe ser igual letra por letra. Si se omite, no importan las mayúsculas,
      las tildes ni los artículos.

    ```item
    - id: lemkin-word
      kind: short-text
      objective: origin
      facts: [GC-01]
      stem: >-
        ¿Qué palabra acuñó Raphael Lemkin
        en su libro de 1944?
      hints:
        - Su primera mitad es griega.
      accept: [genocidio]
      almost:
        - text: etnocidio
          feedback: >-
            Es otro delito, que nombra la
            Constitución del Ecuador.
      explanation: >-
        Del griego *genos*, raza o tribu,
        y del latín *-cidio*, matar.
      source: lemkin cap. IX
    ```

    ## numeric: un número

    Para cantidades y años que importan. Sus campos propios:

    - `answer`, con `tolerance` si basta acercarse: una distancia (`2`) o una proporción (`5%`).
    - `between`, en lugar de esos dos: el menor y el mayor de los números correctos.
    - `unit`: quien responde puede escribirla o no.

    ```item
    - id: how-many-came
      kind: numeric
      objective: seminar
      facts: [OR-07]
      stem: >-
        ¿Cuántos representantes, más o
        menos, hubo en Quito en 2019?
      answer: 27
      tolerance: 3
      unit: personas
      explanation: >-
        Fueron 27, de la Defensoría del
        Pueblo y de sus delegaciones.
      source: news-item
    ```

    Con un intervalo en lugar de la respuesta, los dos extremos también son correctos:

    ```part
    between: [24, 30]
    ```


    """# + kindsPartsInSpanish
}
