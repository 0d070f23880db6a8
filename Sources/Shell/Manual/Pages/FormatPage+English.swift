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


    """# + formatTextInEnglish
}
