extension ManualPages {
  /// How items of several parts and long answers are answered and scored, in Spanish.
  static let answersPartsInSpanish = #"""
    ## Parejas

    Escriba cada número junto a su letra, `1b 2a 3c`, en cualquier orden; o solo las letras, en el
    orden de los números. Cada pareja correcta da su parte. Cada número necesita una letra, y
    ninguna letra va dos veces.

    ```dialogue years
    Una cada hecho con su año.

      1  Lemkin acuña la palabra
      2  La ONU reconoce el crimen
      3  El tratado entra en vigor

      a  1939
      b  1946
      c  1944
      d  1951

    Escriba cada número junto a su letra,
    como en 1x 2z. Sobran letras.

    1/1 > 1a 2b 3d

    En parte: 2 de 3 puntos.
      1  No. Lo correcto: Lemkin acuña la
         palabra — c 1944
      2  Bien: La ONU reconoce el crimen —
         b 1946
      3  Bien: El tratado entra en vigor —
         d 1951
    La Convención se adoptó en 1948 y
    entró en vigor tres años después.
    Fuentes:
      – Lemkin (1944), cap. IX.
      – Convención (1948), art. XIII.
    ```

    ```answers years
    1c 2b 3d → 3 de 3
    c b d → 3 de 3
    1c 2d 3b → 1 de 3
    1c 2b → otra vez
    1c 2b 3b → otra vez
    ```

    ## Un orden

    Escriba todas las letras, de la primera a la última. De cada dos entradas se mira cuál va antes.
    Las que están en el orden correcto suman y las otras restan, nunca por debajo de 0:

    ```text
    en orden − fuera de orden
    ------------------------- × puntos
      todas, de dos en dos
    ```

    Cuatro entradas dan seis comparaciones. Aquí dos vecinas cambiaron de lugar: 5 − 1 de 6, es
    decir, 2 de 3 puntos.

    ```dialogue first-to-last
    Ordene según el tiempo.

      a  La adopción de la Convención
      b  La resolución de la Asamblea
      c  El libro de Lemkin
      d  La Convención en vigor

    Escriba las letras en el orden
    correcto, con espacios entre ellas.

    1/1 > c b d a

    En parte: 2 de 3 puntos.
    El orden es:
      1.  c  El libro de Lemkin
      2.  b  La resolución de la Asamblea
      3.  a  La adopción de la Convención
             (usted: lugar 4)
      4.  d  La Convención en vigor
             (usted: lugar 3)
    Son de 1944, 1946, 1948 y 1951.
    Fuente: Convención (1948), art. XIII.
    ```

    ```answers first-to-last
    c b a d → 3 de 3
    c > b > d > a → 2 de 3
    c a d b → 1 de 3
    d a b c → 0 de 3
    c b a → otra vez
    ```

    ## Un texto con espacios

    Se pregunta espacio por espacio, una línea cada uno: una palabra, o la letra de una opción. Cada
    espacio correcto da su parte. Después de un casi acierto solo se pregunta de nuevo ese espacio;
    lo que estaba bien se queda.

    ```dialogue two-duties
    Complete el artículo I.

      Los Estados se obligan a [1: ____] y
      a [2: ____] el genocidio, en tiempo
      de [3: ____] o de guerra.

    Espacio 1 de 3

    1/1 > prevenir

    Espacio 2 de 3

    1/1 > prohibir

    Espacio 3 de 3
      a  asedio
      b  paz
      c  tregua

    1/1 > a

    En parte: 0,67 de 2 puntos.
      1  Bien: prevenir
      2  No. Lo correcto: sancionar
      3  No. Es cosa de guerra. Lo
         correcto: b paz
    Dos deberes, en todo tiempo.
    Fuente: Convención (1948), art. I.
    ```

    En esta tabla, una barra es Intro:

    ```answers two-duties
    prevenir / sancionar / b → 2 de 2
    prevenir / sansionar / b → muy cerca
    evitar / sancionar / b → 1,33 de 2
    prevenir / sancionar → otra vez
    ```

    ## Una reflexión

    Escriba cuantas líneas quiera. Cada una queda guardada en cuanto pulsa Intro. `:listo` termina
    la respuesta y `:editar` la abre en su editor. Solo la califica quien facilita, que la lee más
    tarde; hasta entonces no cuenta ni a favor ni en contra. No escriba nombres de personas reales.

    ```dialogue own-office
    ¿Qué haría primero su oficina al saber
    de un riesgo grave?

    Piense a quién llamaría y qué dejaría
    por escrito.

    Quien facilita se fijará en:
      – Nombra un paso concreto.
      – Dice quién lo daría.

    Escriba cuantas líneas quiera; cada
    una queda guardada. Termine con
    :listo; con :editar abre su editor. No
    escriba nombres de personas reales.

    1/1 > Llamar a la delegación.
    1/1 > Anotar lo que vimos.
    1/1 > :listo

    Su reflexión queda guardada. La leerá
    quien facilita el curso.
    No hay una sola respuesta. El deber de
    prevenir empieza con el riesgo.
    Fuente: ICJ (2007), párr. 431.
    ```

    ## Una situación con varias preguntas

    La situación sigue en pantalla con cada una de sus preguntas. Cada una se responde y se califica
    como cualquiera de su tipo, y la situación vale la suma.

    ```dialogue desk-peace
      Caso inventado. Un colega dice que
      la Convención habla a los Estados,
      en guerra, y a nadie más.

    El colega acierta en cuanto al tiempo:
    hace falta una guerra.

      v  Verdadero
      f  Falso

    1/2 > f

    Correcto.
    Es un delito en tiempo de paz o de
    guerra.
    Fuente: Convención (1948), arts. I y
    IV.
    ```
    """#
}
