extension ManualPages {
  /// Where things are, in Spanish.
  static let filesInSpanish = #"""
    # Dónde está cada cosa

    ## Lo que Repaso guarda

    - `~/.local/share/repaso/gradebook.sqlite`: el registro, con cada respuesta. Mientras se usa,
      hay a su lado dos archivos más, cuyos nombres terminan en `-wal` y `-shm`.
    - `~/.local/state/repaso/history`: los comandos que recuperan las flechas. Las respuestas nunca
      se escriben ahí.
    - `~/.config/repaso/config.yaml`: sus preferencias. Puede escribir en él.

    La configuración tiene dos campos, y cualquiera puede faltar. Si el archivo no puede leerse, se
    pasa por alto.

    ```part
    language: es
    learner: Ana
    ```

    Las carpetas se crean con los permisos 0700 y los archivos con 0600: son solo suyos. Los
    comandos que solo leen no crean ningún archivo. Un archivo que no es un registro, o que es de
    una versión más nueva, queda como está, y el programa lo dice.

    ## Los módulos

    La carpeta de módulos es la primera que haya de estas:

    - `--modules` y una carpeta;
    - la variable `REPASO_MODULES`;
    - `modules` en la carpeta actual, si contiene un `curriculum.yaml`;
    - `share/repaso/modules` junto a la carpeta en que está el programa.

    ```sh
    repaso --modules cursos/2019
    repaso check cursos/2019
    ```

    ## De quién son los registros, y en qué idioma

    La persona es la de `--learner`; si no, la de `REPASO_LEARNER`; si no, la guardada en la
    configuración; si no, la de `USER`; si no, `learner`.

    El idioma es el de `--lang`; si no, el de `REPASO_LANG`; si no, el guardado en la configuración;
    si no, el de la configuración regional (`LC_ALL`, `LC_MESSAGES`, `LANG`); si no, español.

    ## Variables

    - `REPASO_DATA_DIR`: la carpeta del registro.
    - `REPASO_MODULES`: la carpeta de los módulos.
    - `REPASO_LEARNER`: el nombre de quien aprende.
    - `REPASO_LANG`: `es` o `en`.
    - `XDG_DATA_HOME`, `XDG_STATE_HOME`, `XDG_CONFIG_HOME`: rutas absolutas en lugar de
      `~/.local/share`, `~/.local/state` y `~/.config`.
    - `NO_COLOR`: con cualquier contenido, sin colores.
    - `TERM`: con `dumb`, sin colores y sin edición de la línea.
    - `COLUMNS`: el ancho, si la terminal no lo dice.
    - `VISUAL`, o si no `EDITOR`: el editor que abre `:editar`.
    - `TMPDIR`: dónde está un texto mientras lo tiene en su editor, en un archivo privado.

    ## Qué respaldar

    El registro. Copie su carpeta entera mientras no haya ninguna sesión abierta; al volver a poner
    la carpeta, todo queda como estaba. El historial y la configuración son comodidades.

    ```sh
    cp -a ~/.local/share/repaso respaldo
    ```

    Las filas solo se añaden, nunca se cambian: `session` para lo que se abrió, `attempt` para las
    respuestas, `event` para páginas leídas, pistas, observaciones y borradores, numeradas sin
    huecos para cada `learner`. Las lee cualquier programa que lea SQLite. Para hojas de cálculo y
    programas:

    ```sh
    repaso scores --format csv
    repaso scores --attempts --format json
    repaso progress --format json
    repaso glossary --format csv
    ```

    ## Códigos de salida

    Los datos van a la salida estándar y los mensajes a la de errores. El código dice cómo terminó:

    - `0`: todo bien; también una sesión que terminó antes que sus ítems.
    - `1`: lo pedido encontró algo: `check`, `fmt --check`, un término que no está en el glosario.
    - `64`: la línea de comandos estaba mal. El mensaje dice la palabra más cercana.
    - `65`: datos que no pueden usarse: un registro dañado, un módulo con errores.
    - `66`: algo que leer que no está.
    - `73`: un archivo que no se pudo crear.
    - `74`: falló la lectura o la escritura; un disco lleno, por ejemplo.
    - `75`: otro programa tiene el registro. Vuelva a intentarlo.
    - `77`: sin permiso.

    Una señal termina el programa como lo hacen las señales, después de dejar la terminal como
    estaba.
    """#
}
