extension ManualPages {
  /// What text may hold, where authors stumble, and several files together, in English.
  static let formatTextInEnglish = #"""
    ## Text for reading

    Titles, citations, pairs and the like are one line each. The fields for reading, such as `text`,
    `stem`, `explanation` and `feedback`, may have paragraphs, lists and emphasis:

    ```part
    text: |
      One newline is a space. A blank line
      ends a paragraph.

      - A line that starts with a hyphen
        and a space is an item of a list.
      - *Emphasis* is between asterisks.
      - \* is an asterisk.
    ```

    The same text reads the same however its lines are broken, so break them where you like. In a
    block after `|` the lines stay as you write them. After `>` they are folded, which is fine for a
    paragraph and does away with a list:

    ```flawed E313
    stem: >
      Two duties:
      - to prevent;
      - to punish.
    ```

    ```sound E313
    stem: |
      Two duties:

      - to prevent;
      - to punish.
    ```

    ## What of YAML there is

    Mappings, lists with hyphens, plain and quoted text, blocks with `|` and `>`, short lists in
    square brackets on one line, and comments after `#`. Every file that is accepted here is YAML to
    any other program too.

    Every value is text until its field says otherwise: `no`, `012` and `1:30` stay as written.
    Numbers have a decimal point and no grouping. Flags are `true` and `false`.

    What is left out of YAML is refused with the reason, never read as something else: anchors and
    aliases, tags, several documents, mappings in braces, tabs as indentation, a key twice.

    A file has at most 4 MB and 64 levels. Of a file's findings the first 100 are shown.

    ## Where authors stumble

    A colon and a space in the middle of a text would begin a new field:

    ```flawed E150
    stem: Art. II: what does it list?
    ```

    ```sound E150
    stem: "Art. II: what does it list?"
    ```

    An asterisk at the start of a value means something in YAML:

    ```flawed E152
    stem: *Genos* is a Greek word.
    ```

    ```sound E152
    stem: "*Genos* is a Greek word."
    ```

    So does a square bracket, which opens a list:

    ```flawed E153
    stem: [[word]] is Lemkin's.
    ```

    ```sound E153
    stem: "[[word]] is Lemkin's."
    ```

    Words after a closing quote have no place:

    ```flawed E154
    stem: "Genos" is a Greek word.
    ```

    ```sound E154
    stem: '"Genos" is a Greek word.'
    ```

    A space and `#` begin a comment, and the rest of the line would be lost:

    ```flawed W101
    stem: See section # 3.
    ```

    ```sound W101
    stem: "See section # 3."
    ```

    Word processors put curly quotes where YAML wants straight ones. They would be shown:

    ```flawed W103
    stem: “It is a Greek word.”
    ```

    ```sound W103
    stem: "It is a Greek word."
    ```

    The first four can be repaired by the program:

    ```sh
    repaso check --fix modules
    ```

    ## Two languages

    Each language is a whole file, so you can write in one and stop there. Where both are there,
    they have the same ids in the same order, the same kinds, keys and points, and the same numbers
    of choices, pairs and blanks. `check` holds them against each other item by item. Accepted
    answers, hints and all wording may differ.

    ```sh
    repaso new translation first-steps es
    ```

    This copies the file and puts “(TRADUCIR)” before each text. Translate each and remove the mark;
    `check` says how many are left.

    ## The order of the modules

    `curriculum.yaml` names the course and the order of its modules. A module that is not listed
    comes after the others, so a new file needs no more than to be there.

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

    `language` here is the one that the other is held against. `version` is kept with every answer.

    ## Layout, and help in your editor

    `fmt` gives files one layout, keeps comments and never changes what a file says. `dump` shows
    what was read. Editors with a YAML language server complete and check fields as you type when
    the first line of a file is the comment that `new module` writes.

    ```sh
    repaso fmt modules
    repaso fmt --diff modules
    repaso dump first-steps.en.yaml
    repaso new module first-steps
    ```
    """#
}
