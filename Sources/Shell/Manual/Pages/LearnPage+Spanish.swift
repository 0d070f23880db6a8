extension ManualPages {
  /// A session from start to end, in Spanish.
  static let learnInSpanish = #"""
    # Una sesión, del principio al final

    ## Empezar

    ```sh
    # el curso, y por dónde va usted
    repaso
    # el módulo a medias, o el siguiente
    repaso learn
    # un módulo, por su nombre
    repaso learn orientation
    ```

    La primera vez, en una terminal, se le pregunta con qué nombre se guardan sus resultados. Quedan
    en este equipo. No se envía nada a ninguna parte.

    ## El curso

    `repaso`, sin más, muestra los módulos en su orden, cada uno con lo que usted lleva: sin
    empezar, a medias con tantas preguntas respondidas, hecho con sus puntos. Luego espera una
    tecla e Intro:

    - `c`: continúa lo que dejó, o empieza el módulo siguiente.
    - `1`, `2` y así: abre ese módulo. Su nombre hace lo mismo.
    - `g`: el glosario.
    - `?`: la ayuda.
    - `q`: salir.

    ## Leer y responder

    Un módulo que habla de violencia lo dice al comienzo. Tómese su tiempo; con Intro sigue. Después
    vienen sus páginas, cada una seguida de sus preguntas. Una página espera Intro. Una pregunta
    espera una respuesta:

    ```dialogue outside-list
    ¿Qué grupos quedan fuera del artículo
    II de la Convención?

      a  Los religiosos
      b  Los políticos
      c  Los étnicos

    1/1 > :pista
    Pista: La lista tiene cuatro clases.

    1/1 > a

    No es esa. La religión está ahí.
    La respuesta es:
      b  Los políticos
    La lista es cerrada: nacional, étnico,
    racial o religioso.
    Fuente: Convención (1948), art. II.
    ```

    Antes de lo que escribe se ve por dónde va: `3/12` es la tercera de doce. `repaso manual
    respuestas` muestra cómo se responde y se califica cada tipo de pregunta. Lo que no salió bien
    vuelve una vez al final de la lección, para aprender. No cambia el puntaje.

    ## Lo que puede escribir en todo momento

    Una palabra que empieza con dos puntos es un comando, en español o en inglés, sea cual sea el
    idioma de la pantalla. Basta su comienzo si solo un comando empieza así.

    - `:pista`: una pista, si las hay. Nunca baja el puntaje.
    - `:saltar`: deja la pregunta, con 0 puntos, y muestra la respuesta.
    - `:volver`: relee lo anterior, un paso más cada vez. No cambia nada; con Intro se regresa.
    - `:fuente`: dónde se puede leer más.
    - `:glosario`: los términos; con un término detrás, qué significa.
    - `:idioma en`: sigue en inglés, también en medio de una pregunta. `:idioma es` regresa.
    - `:marcar` y una observación: avisa de una pregunta que está mal. La observación queda con sus
      registros.
    - `:pausa`: oculta la pregunta y detiene su reloj, cuanto haga falta.
    - `:listo` y `:editar`: terminan una respuesta larga, o la abren en su editor.
    - `:ayuda`: esta lista.
    - `:salir`: cierra. Lo respondido queda guardado.

    Tab completa comandos, términos y opciones. Las flechas recuperan lo escrito antes. Ctrl-C
    pregunta si quiere salir, y sale a la segunda; Ctrl-D sale en seguida.

    ## Detenerse, salir, continuar

    Cada respuesta está en el disco antes de que se muestre si es correcta. Puede salir en cualquier
    momento, cerrar la terminal o quedarse sin luz: nada de lo respondido se pierde. La próxima vez
    el módulo sigue en la misma pregunta, con las opciones en el mismo orden, las pistas ya dadas y
    las líneas ya escritas de una respuesta larga.

    Si el disco está lleno, el programa lo dice y espera. No se muestra como guardado nada que no lo
    esté.

    Un módulo terminado se puede repetir. Uno a medias también se puede empezar de nuevo. Antes se
    le pregunta. Con eso no se borra nada: las respuestas anteriores se conservan y se pueden
    listar.

    ```sh
    repaso learner reset orientation
    ```

    ## Cuánto lleva

    ```sh
    # por módulo y objetivo, y por qué
    repaso progress
    # los puntos de cada sesión
    repaso scores
    # cada respuesta, para hoja de cálculo
    repaso scores --attempts --format csv
    # los términos del curso, o uno
    repaso glossary
    repaso glossary genocidio
    ```

    Para el avance cuenta la última vez que se le preguntó cada ítem, y lo que no ha respondido
    cuenta 0. Un módulo u objetivo está en *suficiente* desde lo que el módulo pide, 70 % si no dice
    nada, y *dominado* cuando respondió todos los ítems y obtuvo 90 % de los puntos. No cuenta lo
    que vuelve al final de una lección, ni tampoco las reflexiones.

    ## Idiomas

    Las pantallas y los módulos están en español y en inglés. Lo que elija con `--lang` vale para
    esa vez; `:idioma` lo cambia sobre la marcha. Un módulo que existe en un solo idioma se toma en
    ese.

    ```sh
    repaso --lang es
    repaso learn --lang en
    ```

    ## Varias personas en un equipo

    Cada una tiene sus propios registros, por su nombre:

    ```sh
    repaso --learner ana
    repaso progress --learner ana
    repaso scores --learner ana
    ```

    ## Lectores de pantalla, ventanas angostas, sin colores

    `--plain` quita líneas, signos y colores, y dice con palabras lo que muestran. Los colores nunca
    dicen nada por sí solos; `--no-color` los quita, y también la variable `NO_COLOR`. El texto se
    ajusta al ancho de la ventana; bastan 40 columnas.

    ```sh
    repaso --plain
    repaso learn --no-color
    ```

    Si la entrada es una tubería o un archivo, el diálogo es el mismo, línea por línea, y termina
    donde termina la entrada. `repaso manual archivos` dice dónde se guarda cada cosa.
    """#
}
