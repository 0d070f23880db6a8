extension ManualPages {
  /// What text may hold, where authors stumble, and several files together, in Spanish.
  static let formatTextInSpanish = #"""
    ## Texto para leer

    Los títulos, las citas, las parejas y otros así van en una línea. Los campos para leer, como
    `text`, `stem`, `explanation` y `feedback`, pueden tener párrafos, listas y énfasis:

    ```part
    text: |
      Un cambio de línea es un espacio.
      Una línea en blanco termina un
      párrafo.

      - Una línea que empieza con guion y
        espacio es un elemento de lista.
      - El *énfasis* va entre asteriscos.
      - \* es un asterisco.
    ```

    El mismo texto se lee igual como quiera que se corten sus líneas; córtelas donde le convenga. En
    un bloque con `|` las líneas quedan como se escriben. Con `>` se unen, lo que va bien para un
    párrafo y deshace una lista:

    ```flawed E313
    stem: >
      Dos deberes:
      - prevenir;
      - sancionar.
    ```

    ```sound E313
    stem: |
      Dos deberes:

      - prevenir;
      - sancionar.
    ```

    ## Cuánto de YAML hay

    Campos con sus valores, listas con guiones, texto con comillas o sin ellas, bloques con `|` y
    `>`, listas cortas entre corchetes en una línea, y comentarios tras `#`. Todo archivo que aquí
    se acepta es YAML también para cualquier otro programa.

    Todo valor es texto mientras su campo no diga otra cosa: `no`, `012` y `1:30` quedan como se
    escriben. Los números llevan punto decimal y van sin agrupar. Sí y no son `true` y `false`.

    Lo que se deja fuera de YAML se rechaza diciendo por qué, y nunca se lee como otra cosa: anclas
    y alias, etiquetas, varios documentos, campos entre llaves, tabuladores como sangría, una clave
    dos veces.

    Un archivo tiene como máximo 4 MB y 64 niveles. De sus hallazgos se muestran los primeros 100.

    ## Dónde se tropieza

    Dos puntos y un espacio en medio de un texto empezarían otro campo:

    ```flawed E150
    stem: Art. II: ¿qué enumera?
    ```

    ```sound E150
    stem: "Art. II: ¿qué enumera?"
    ```

    Un asterisco al comienzo de un valor significa algo en YAML:

    ```flawed E152
    stem: *Genos* es palabra griega.
    ```

    ```sound E152
    stem: "*Genos* es palabra griega."
    ```

    También un corchete, que abre una lista:

    ```flawed E153
    stem: [[word]] es de Lemkin.
    ```

    ```sound E153
    stem: "[[word]] es de Lemkin."
    ```

    Unas palabras tras la comilla que cierra no tienen lugar:

    ```flawed E154
    stem: "Genos" es palabra griega.
    ```

    ```sound E154
    stem: '"Genos" es palabra griega.'
    ```

    Un espacio y `#` empiezan un comentario, y lo demás de la línea se perdería:

    ```flawed W101
    stem: Vea el apartado # 3.
    ```

    ```sound W101
    stem: "Vea el apartado # 3."
    ```

    Los procesadores de texto ponen comillas curvas donde YAML quiere rectas. Se mostrarían:

    ```flawed W103
    stem: “Es una palabra griega.”
    ```

    ```sound W103
    stem: "Es una palabra griega."
    ```

    Las cuatro primeras las puede reparar el programa:

    ```sh
    repaso check --fix modules
    ```

    ## Dos idiomas

    Cada idioma es un archivo entero, de modo que puede escribir en uno y quedarse ahí. Si están los
    dos, tienen los mismos id en el mismo orden, los mismos tipos, claves y puntos, y las mismas
    cantidades de opciones, parejas y espacios. `check` los compara ítem por ítem. Las respuestas
    aceptadas, las pistas y toda la redacción pueden ser distintas.

    ```sh
    repaso new translation first-steps es
    ```

    Eso copia el archivo y pone «(TRADUCIR)» delante de cada texto. Traduzca cada uno y borre la
    marca; `check` dice cuántos quedan.

    ## El orden de los módulos

    `curriculum.yaml` nombra el curso y el orden de sus módulos. Un módulo que no está en la lista
    va después de los demás; a un archivo nuevo le basta con estar.

    ```course
    format: 1
    id: short-course
    version: "1.0"
    language: es
    title:
      es: Un curso breve
      en: A short course
    modules:
      - first-steps
      - word-and-crime
    ```

    `language` es aquí el idioma con el que se compara el otro. `version` se guarda con cada
    respuesta.

    ## El formato único, y ayuda en su editor

    `fmt` da a los archivos un formato único, conserva los comentarios y nunca cambia lo que dicen.
    `dump` muestra lo que se leyó. Los editores con un servidor de lenguaje YAML completan y revisan
    los campos mientras se escribe, si la primera línea es el comentario que pone `new module`.

    ```sh
    repaso fmt modules
    repaso fmt --diff modules
    repaso dump first-steps.es.yaml
    repaso new module first-steps
    ```
    """#
}
