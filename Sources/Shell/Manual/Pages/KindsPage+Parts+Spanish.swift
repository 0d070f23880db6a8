extension ManualPages {
  /// The kinds of item that have parts or are answered at length, in Spanish.
  static let kindsPartsInSpanish = #"""
    ## matching: parejas

    Para lo que va junto: términos y significados, textos y años. Sus campos propios:

    - `pairs`: dos o más, cada una con `left` y `right`, cada lado en una línea. Ningún lado igual a
      otro.
    - `extra`: lados derechos sin pareja, para que la última no salga por descarte.

    ```item
    - id: years
      kind: matching
      objective: origin
      facts: [GC-01, GC-02, GC-04]
      points: 3
      stem: Una cada hecho con su año.
      pairs:
        - left: Lemkin acuña la palabra
          right: '1944'
        - left: La ONU reconoce el crimen
          right: '1946'
        - left: El tratado entra en vigor
          right: '1951'
      extra: ['1939']
      explanation: >-
        La Convención se adoptó en 1948 y
        entró en vigor tres años después.
      source:
        - lemkin cap. IX
        - convention art. XIII
    ```

    ## ordering: una secuencia

    Para pasos y para el tiempo. Nunca se muestra en el orden correcto. Su campo propio:

    - `sequence`: dos entradas o más, en el orden correcto.

    ```item
    - id: first-to-last
      kind: ordering
      objective: origin
      facts: [GC-01, GC-02, GC-04]
      points: 3
      stem: Ordene según el tiempo.
      sequence:
        - El libro de Lemkin
        - La resolución de la Asamblea
        - La adopción de la Convención
        - La Convención en vigor
      explanation: >-
        Son de 1944, 1946, 1948 y 1951.
      source: convention art. XIII
    ```

    ## cloze: un texto con espacios

    Para las palabras de una definición que llevan su sentido. Sus campos propios:

    - `text`: el texto, con un nombre entre dobles corchetes en cada espacio. Escríbalo como bloque,
      como aquí, o entre comillas.
    - `blanks`: para cada nombre, o bien `accept`, o bien `choices`.

    ```item
    - id: two-duties
      kind: cloze
      objective: elements
      facts: [GC-05]
      points: 2
      stem: Complete el artículo I.
      text: |
        Los Estados se obligan a
        [[before]] y a [[after]] el
        genocidio, en tiempo de [[when]] o
        de guerra.
      blanks:
        before:
          accept: [prevenir]
        after:
          accept: [sancionar]
        when:
          choices:
            - text: paz
              correct: true
            - text: tregua
              feedback: Es cosa de guerra.
            - text: asedio
              feedback: Es cosa de guerra.
      explanation: >-
        Dos deberes, en todo tiempo.
      source: convention art. I
    ```

    ## reflection: una pregunta sobre la que escribir

    Para el criterio y la práctica propia, donde ninguna clave sería la correcta. La lee y califica
    quien facilita. Sus campos propios:

    - `guidance`: lo que ayuda a empezar.
    - `rubric`: en qué se fija quien facilita; cada entrada con `text` y `points`. Si el ítem no
      tiene `points`, vale la suma.

    ```item
    - id: own-office
      kind: reflection
      objective: seminar
      stem: >-
        ¿Qué haría primero su oficina al
        saber de un riesgo grave?
      guidance: >-
        Piense a quién llamaría y qué
        dejaría por escrito.
      rubric:
        - text: Nombra un paso concreto.
          points: 2
        - text: Dice quién lo daría.
          points: 1
      explanation: >-
        No hay una sola respuesta. El
        deber de prevenir empieza con el
        riesgo.
      source: bosnia párr. 431
    ```

    ## scenario: una situación con sus ítems

    Para aplicar lo aprendido. La situación sigue en pantalla con cada uno de sus ítems. Diga que es
    inventada. Tiene `stimulus` en lugar de `stem`, y además:

    - `items`: ítems de los nueve tipos anteriores. Heredan del escenario `objective`, `page`,
      `facts`, `source`, `form`, `shuffle` y `difficulty`. Los id son únicos en todo el módulo.
    - `explanation`: aquí es opcional; se muestra después del último ítem.

    ```item
    - id: at-the-desk
      kind: scenario
      objective: elements
      facts: [GC-05, GC-11]
      stimulus: >-
        Caso inventado. Un colega dice que
        la Convención habla a los Estados,
        en guerra, y a nadie más.
      items:
        - id: desk-peace
          kind: true-false
          stem: >-
            El colega acierta en cuanto al
            tiempo: hace falta una guerra.
          answer: false
          feedback: Relea el artículo I.
          explanation: >-
            Es un delito en tiempo de paz
            o de guerra.
        - id: desk-persons
          kind: single-choice
          stem: ¿Qué personas responden?
          choices:
            - text: Con cargo o sin él
              correct: true
            - text: Con un alto cargo
              feedback: Lea el art. IV.
            - text: Con un cargo civil
              feedback: Lea el art. IV.
          explanation: >-
            Responden gobernantes, otros
            funcionarios y particulares.
      explanation: >-
        Dos de sus artículos lo responden.
      source: convention arts. I y IV
    ```
    """#
}
