extension ManualPages {
  /// How each kind of item is answered and scored, in Spanish.
  static let answersInSpanish = #"""
    # Cómo se responde y se califica

    Escriba la respuesta y pulse Intro. Lo que puede leerse de una sola manera se lee: no importan
    las mayúsculas, los signos entre letras ni los espacios de más. Lo que no puede leerse se vuelve
    a preguntar, diciendo qué se espera. Eso no cuesta nada ni se cuenta.

    Cuenta la primera respuesta que pudo leerse. Los puntos se guardan hasta la centésima. Después
    de cada respuesta se dice qué es lo correcto, por qué y dónde está escrito.

    `:pista` da las pistas de una en una y nunca baja el puntaje. `:saltar` deja una pregunta, con 0
    puntos. Lo que no salió bien vuelve una vez al final, para aprender; el puntaje no cambia.

    Las opciones cambian de orden en cada sesión: guíese por las letras de su pantalla.

    ## Una de varias opciones

    Escriba su letra, o su texto completo. La correcta da todos los puntos; otra, ninguno.

    ## Varias de varias opciones

    La pregunta dice que puede haber varias correctas. Escriba las letras de todas las que elija, en
    cualquier orden: `a c`, `ac` o `a, c`. Cada opción correcta suma y cada incorrecta resta, nunca
    por debajo de 0:

    ```text
    correctas − incorrectas
    ----------------------- × puntos
    las que había que elegir
    ```

    Si quien escribió el ítem pide todo o nada, solo la elección exacta da puntos.

    ## Verdadero o falso

    Escriba `verdadero` o `falso`, o `v` o `f`. También se entienden `sí` y `no`, y las palabras
    inglesas.

    ## Una palabra o unas pocas

    No importan las mayúsculas, las tildes, las comillas, la puntuación final, los espacios de más
    ni un artículo delante; la `ñ` es una letra propia.

    Una respuesta casi correcta es *casi un acierto*: se le dice y tiene un intento más. Casi
    correcta quiere decir con un desliz en una palabra de 5 a 8 letras, y con dos desde 9: una letra
    que falta, sobra, cambia o está permutada con su vecina. `n` por `ñ` es siempre un simple
    desliz. Las palabras más cortas, las cifras y los números romanos deben estar bien. Si son
    varias palabras, se mira cada una.

    Corregida en el segundo intento, cuenta entera. Si sigue mal, cuenta 0. A algunas respuestas
    incorrectas, quien escribió el ítem les responde; cuentan como incorrectas, sin segundo intento.

    Algunos ítems piden la respuesta letra por letra. Ahí nada se pasa por alto y nada es casi.

    ## Un número

    Escriba cifras. La unidad, si la pantalla la nombra, puede seguir u omitirse. Se entienden los
    dos signos decimales, y los miles pueden separarse con punto, coma o espacio. Un solo signo
    delante de exactamente tres cifras podría ser cualquiera de los dos; entonces decide la
    costumbre del español: el punto agrupa, la coma empieza los decimales.

    ```numbers
    1951 → 1951
    1.951 → 1951
    1 951 → 1951
    1,951 → 1,951
    0,5 → 0,5
    0.5 → 0,5
    1,951.5 → 1951,5
    -3 → −3
    ```

    Un número es correcto o no, con aritmética exacta. Si se admite una distancia, sus extremos
    también son correctos: por ejemplo, 27 con 3 de margen, es decir, de 24 a 30.

    ## Parejas

    Escriba cada número junto a su letra, `1b 2a 3c`, en cualquier orden; o solo las letras, en el
    orden de los números. Cada pareja correcta da su parte. Cada número necesita una letra, y
    ninguna letra va dos veces.

    ## Un orden

    Escriba todas las letras, de la primera a la última. De cada dos entradas se mira cuál va antes.
    Las que están en el orden correcto suman y las otras restan, nunca por debajo de 0:

    ```text
    en orden − fuera de orden
    ------------------------- × puntos
      todas, de dos en dos
    ```

    Cuatro entradas dan seis comparaciones. Si dos vecinas cambian de lugar: 5 − 1 de 6, es
    decir, 2 de 3 puntos.

    ## Un texto con espacios

    Se pregunta espacio por espacio, una línea cada uno: una palabra, o la letra de una opción. Cada
    espacio correcto da su parte. Después de un casi acierto solo se pregunta de nuevo ese espacio;
    lo que estaba bien se queda.

    ## Una reflexión

    Escriba cuantas líneas quiera. Cada una queda guardada en cuanto pulsa Intro. `:listo` termina
    la respuesta y `:editar` la abre en su editor. Solo la califica quien facilita, que la lee más
    tarde; hasta entonces no cuenta ni a favor ni en contra. No escriba nombres de personas reales.

    ## Una situación con varias preguntas

    La situación sigue en pantalla con cada una de sus preguntas. Cada una se responde y se califica
    como cualquiera de su tipo, y la situación vale la suma.

    """#
}
