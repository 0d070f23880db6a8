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

    ```dialogue outside-list
    ¿Qué grupos quedan fuera del artículo
    II de la Convención?

      a  Los religiosos
      b  Los políticos
      c  Los étnicos

    1/1 > b

    Correcto.
    La lista es cerrada: nacional, étnico,
    racial o religioso.
    Fuente: Convención (1948), art. II.
    ```

    En este ítem, estas líneas darían (*otra vez*: se vuelve a preguntar):

    ```answers outside-list
    B → 1 de 1
    opción b → 1 de 1
    los políticos → 1 de 1
    a b → otra vez
    f → otra vez
    ```

    ## Varias de varias opciones

    La pregunta dice que puede haber varias correctas. Escriba las letras de todas las que elija, en
    cualquier orden: `a c`, `ac` o `a, c`. Cada opción correcta suma y cada incorrecta resta, nunca
    por debajo de 0:

    ```text
    correctas − incorrectas
    ----------------------- × puntos
    las que había que elegir
    ```

    Aquí se hallaron dos de tres y una estaba mal: 2 − 1 de 3, es decir, 1 de 3 puntos.

    ```dialogue listed-acts
    ¿Cuáles de estos actos enumera el
    artículo II? Elija todos.

      a  Impedir sus nacimientos
      b  Destruir sus monumentos
      c  Matar a miembros del grupo
      d  Llevarse a sus niños
      e  Cerrar sus periódicos

    Puede haber varias correctas. Escriba
    sus letras, con espacios entre ellas.

    1/1 > a b c

    En parte: 1 de 3 puntos. Cada opción
    de más resta una acertada.
      a  Bien: Impedir sus nacimientos
      b  No: Destruir sus monumentos. No
         está en la lista.
      c  Bien: Matar a miembros del grupo
      d  Falta: Llevarse a sus niños
    Hay dos más: la lesión grave, y las
    condiciones de vida pensadas para
    destruir al grupo.
    Fuente: Convención (1948), art.
    II(a)-(e).
    ```

    ```answers listed-acts
    a c d → 3 de 3
    a c → 2 de 3
    a → 1 de 3
    b → 0 de 3
    a b c d e → 1 de 3
    ```

    Si quien escribió el ítem pide todo o nada, solo la elección exacta da puntos.

    ## Verdadero o falso

    Escriba `verdadero` o `falso`, o `v` o `f`. También se entienden `sí` y `no`, y las palabras
    inglesas.

    ```dialogue without-killing
    Según la Convención de 1948, puede
    haber genocidio sin matar.

      v  Verdadero
      f  Falso

    1/1 > f

    No es esa la respuesta. Cuente los
    actos.
    La afirmación es verdadera.
    De los cinco actos del artículo II,
    uno es matar.
    Fuente: Convención (1948), art.
    II(b)-(e).
    ```

    ```answers without-killing
    verdadero → 1 de 1
    V → 1 de 1
    sí → 1 de 1
    true → 1 de 1
    quizá → otra vez
    ```

    ## Una palabra o unas pocas

    No importan las mayúsculas, las tildes, las diéresis, las comillas, la puntuación final, los
    espacios de más ni un artículo delante; la `ñ` es una letra propia.

    Una respuesta casi correcta es *casi un acierto*: se le dice y tiene un intento más. Casi
    correcta quiere decir con un desliz en una palabra de 5 a 8 letras, y con dos desde 9: una letra
    que falta, sobra, cambia o está permutada con su vecina. `n` por `ñ` es siempre un simple
    desliz. Las palabras más cortas, las cifras y los números romanos deben estar bien. Si son
    varias palabras, se mira cada una.

    ```dialogue lemkin-word
    ¿Qué palabra acuñó Raphael Lemkin en
    su libro de 1944?

    Una o pocas palabras.

    1/1 > genosidio
    Muy cerca; revise la ortografía y
    vuelva a intentarlo.

    1/1 > genocidio

    Correcto.
    Del griego genos, raza o tribu, y del
    latín -cidio, matar.
    Fuente: Lemkin (1944), cap. IX.
    ```

    Corregida en el segundo intento, cuenta entera. Si sigue mal, cuenta 0. A algunas respuestas
    incorrectas, quien escribió el ítem les responde; cuentan como incorrectas, sin segundo intento.

    ```answers lemkin-word
    Genocidio. → 1 de 1
    el GENOCIDIO → 1 de 1
    genosidyo → muy cerca
    jenosidyo → 0 de 1
    etnocidio → 0 de 1
    ```

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
    también son correctos: aquí 27 con 3 de margen, es decir, de 24 a 30.

    ```dialogue how-many-came
    ¿Cuántos representantes, más o menos,
    hubo en Quito en 2019?

    Un número, en personas.

    1/1 > 31

    No es esa la respuesta.
    La respuesta es 27 personas. Se acepta
    de 24 a 30 personas.
    Fueron 27, de la Defensoría del Pueblo
    y de sus delegaciones.
    Fuente: Nota informativa (2019).
    ```

    ```answers how-many-came
    27 → 1 de 1
    24 personas → 1 de 1
    30 → 1 de 1
    23 → 0 de 1
    27 años → otra vez
    veintisiete → otra vez
    ```


    """# + answersPartsInSpanish
}
