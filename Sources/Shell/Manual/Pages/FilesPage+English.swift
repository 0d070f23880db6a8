extension ManualPages {
  /// Where things are, in English.
  static let filesInEnglish = #"""
    # Where things are

    ## What Repaso keeps

    - `~/.local/share/repaso/gradebook.sqlite`: the gradebook, with every answer. While it is in use
      two more files lie beside it, whose names end in `-wal` and `-shm`.
    - `~/.local/state/repaso/history`: the commands that the arrow keys recall. Answers are never
      written there.
    - `~/.config/repaso/config.yaml`: your choices. You may write in it.

    The configuration has two fields, and either may be missing. A file that can't be read is passed
    over.

    ```part
    language: en
    learner: Ana
    ```

    Folders are made with the permissions 0700 and files with 0600: they are yours alone. Commands
    that only read make no file. A file that is no gradebook, or one of a newer version, is left as
    it is, and the program says so.

    ## The modules

    The folder of modules is the first of these that there is:

    - `--modules` and a folder;
    - the variable `REPASO_MODULES`;
    - `modules` in the current folder, where it holds a `curriculum.yaml`;
    - `share/repaso/modules` beside the folder that the program lies in.

    ```sh
    repaso --modules courses/2019
    repaso check courses/2019
    ```

    ## Whose records, and in which language

    The learner is the one of `--learner`, else of `REPASO_LEARNER`, else the one saved in the
    configuration, else of `USER`, else `learner`.

    The language is that of `--lang`, else of `REPASO_LANG`, else the one saved in the
    configuration, else that of the locale (`LC_ALL`, `LC_MESSAGES`, `LANG`), else Spanish.

    ## Variables

    - `REPASO_DATA_DIR`: the folder of the gradebook.
    - `REPASO_MODULES`: the folder of the modules.
    - `REPASO_LEARNER`: the learner's name.
    - `REPASO_LANG`: `es` or `en`.
    - `XDG_DATA_HOME`, `XDG_STATE_HOME`, `XDG_CONFIG_HOME`: absolute paths in place of
      `~/.local/share`, `~/.local/state` and `~/.config`.
    - `NO_COLOR`: whatever it holds, no colours.
    - `TERM`: with `dumb`, no colours and no line editing.
    - `COLUMNS`: the width, where the terminal does not tell it.
    - `VISUAL`, else `EDITOR`: the editor that `:edit` opens.
    - `TMPDIR`: where a text lies while it is in your editor, in a private file.

    ## What to back up

    The gradebook. Copy its whole folder while no session is open; putting the folder back restores
    everything. The history and the configuration are a convenience.

    ```sh
    cp -a ~/.local/share/repaso backup
    ```

    Rows are only ever added, never changed: `session` for what was opened, `attempt` for answers,
    `event` for pages read, hints, remarks and drafts, numbered without gaps for each `learner`. Any
    program that reads SQLite can read them. For spreadsheets and scripts:

    ```sh
    repaso scores --format csv
    repaso scores --attempts --format json
    repaso progress --format json
    repaso glossary --format csv
    ```

    ## Exit statuses

    Data goes to standard output, messages to standard error. The status tells how it went:

    - `0`: all well; also a session that ended before its items did.
    - `1`: what was asked for found something: `check`, `fmt --check`, a term that is not in the
      glossary.
    - `64`: the command line was wrong. The message names the nearest word.
    - `65`: data that can't be used: a damaged gradebook, a module with mistakes.
    - `66`: something to read that isn't there.
    - `73`: a file that could not be made.
    - `74`: reading or writing failed; a full disk, for one.
    - `75`: another program holds the gradebook. Try again.
    - `77`: no permission.

    A signal ends the program as signals do, after the terminal was put back as it was.
    """#
}
