extension ManualPages {
  /// A module's file, field by field, in English.
  static let formatInEnglish = #"""
    # The file of a module

    A module is a text file in YAML, one for each language. Any editor will do. `repaso check` tells
    every mistake, each in its place and with what to do about it, all in one run.

    ## The smallest module

    This is `first-steps.en.yaml`, complete:

    ```module
    format: 1
    id: first-steps
    language: en
    title: First steps
    summary: A module of one question.
    items:
      - id: without-killing
        kind: true-false
        stem: >-
          Under the 1948 Convention,
          genocide can be committed
          without killing.
        answer: true
        explanation: >-
          Of the five acts in Article II,
          one is killing.
    ```

    ## Names of files

    A file is called `NAME.LANGUAGE.yaml`: the module's `id`, then `es` or `en`. Names are made of
    lower-case letters a to z, digits and hyphens. The file's name and the fields `id` and
    `language` agree.

    ```text
    modules/
      curriculum.yaml
      first-steps.en.yaml
      first-steps.es.yaml
    ```

    ## Fields of a module

    Names of fields are the same in every language. A field that there is none of is an error, with
    the nearest name. Required:

    - `format`: `1`.
    - `id`: the module's name.
    - `language`: `es` or `en`.
    - `title`: on one line.
    - `summary`: what it is about, on one line.
    - `items`: one item or more.

    Optional:

    - `minutes`: how long it takes, from 1 to 2400.
    - `pass-mark`: the share of the points that is asked for, from 1 to 100, in percent.
    - `content-note`: what a learner should know before a module on violence.
    - `objectives`: what the learner will be able to do, each with `id` and `text`.
    - `sources`: where things are written, each with `id`, `citation` and perhaps `url`, which
      begins with `https://` or `http://`.
    - `lesson`: pages to read, each with `id`, `title`, `text` and perhaps `source`.
    - `glossary`: terms, each with `id`, `term`, `definition` and perhaps `source`.

    ## A module with all of them

    ```module
    format: 1
    id: word-and-crime
    language: en
    title: A word and a crime
    summary: Where genocide got its name.
    minutes: 15
    pass-mark: 70
    content-note: >-
      This module speaks of mass violence.
      Pause whenever you need to.
    objectives:
      - id: origin
        text: Say where the word is from.
    sources:
      - id: lemkin
        citation: >-
          Raphael Lemkin, Axis Rule in
          Occupied Europe (1944)
    lesson:
      - id: the-word
        title: A word of 1944
        text: |
          Raphael Lemkin, a Polish lawyer,
          coined the word from:

          - Greek *genos*, race or tribe;
          - Latin *-cide*, killing.
        source: lemkin ch. IX
    glossary:
      - id: genocide
        term: genocide
        definition: >-
          The crime that the Convention of
          1948 defines in Article II.
    items:
      - id: lemkin-word
        kind: short-text
        objective: origin
        page: the-word
        facts: [GC-01]
        stem: Which word did Lemkin coin?
        hints:
          - It is half Greek, half Latin.
        accept: [genocide]
        explanation: He did so in 1944.
        source: lemkin ch. IX
    ```

    ## Fields of every item

    `repaso manual kinds` shows what each kind has of its own. All have:

    - `id`: its name, unique in the module. It stays when the wording is mended; a question that
      asks something else gets a new one.
    - `kind`: one of the ten.
    - `stem`: the question.
    - `explanation`: why the answer is what it is. Shown after every answer.

    And perhaps:

    - `objective`: the id of an objective.
    - `page`: the id of the page after which it is asked. Left out, the last page.
    - `facts`: names in a fact sheet, of letters, digits, hyphens and points.
    - `source`: a source's id, then the place in it; or a list of those.
    - `hints`: a list, given one at a time.
    - `points`: what it is worth, from 1 to 10; 1 where it is left out.
    - `shuffle`: `false` keeps the choices in your order.
    - `form`: `practice`, as where it is left out; `pretest` or `posttest` for items that no lesson
      asks.
    - `difficulty`: your estimate, `easy`, `medium` or `hard`.
    - `allow`: warnings that you keep on purpose, each with `code` and `reason`.

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
