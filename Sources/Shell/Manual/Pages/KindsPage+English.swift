extension ManualPages {
  /// The ten kinds of item, each with a whole example, in English.
  static let kindsInEnglish = #"""
    # The ten kinds of item

    Each kind measures something else well. Here is what each is for, what it has of its own, and an
    example that is complete as it stands. `repaso manual format` explains the fields that all items
    have, `repaso manual answers` how each kind is answered and scored, and `repaso new item` writes
    such an example into a module of yours:

    ```sh
    repaso new item matching orientation
    repaso new item cloze --print
    ```

    ## single-choice: one right, the others wrong

    For telling one thing from others that look like it. Its own field:

    - `choices`: three to five are best; two is the least and 26 the most, as many as there are
      letters. Each has `text`; exactly one has `correct: true`; the others should have `feedback`,
      which says why not. `pinned: true` keeps a choice in its place while the others are shuffled.
      `id` is optional.

    ```item
    - id: outside-list
      kind: single-choice
      objective: elements
      facts: [GC-06, GC-16]
      stem: >-
        Which of these groups does Article
        II of the 1948 Convention leave
        out?
      hints:
        - The list has four kinds.
      choices:
        - text: A political group
          correct: true
        - text: A religious group
          feedback: Religion is listed.
        - text: An ethnical group
          feedback: Ethnicity is listed.
      explanation: >-
        The list is closed: national,
        ethnical, racial or religious.
      source: convention art. II
    ```

    ## multiple-choice: several right

    For what belongs to a list or a definition. Say in the stem that several may be right. Its own
    fields:

    - `choices`, as above, with one or more right and one or more wrong.
    - `scoring`: `partial` where it is left out; `all-or-nothing` where a part is worth nothing.

    ```item
    - id: listed-acts
      kind: multiple-choice
      objective: elements
      facts: [GC-08]
      points: 3
      stem: >-
        Which of these acts are listed in
        Article II? Choose all that are.
      choices:
        - text: Killing members of it
          correct: true
        - text: Preventing births in it
          correct: true
        - text: Taking its children away
          correct: true
        - text: Destroying its monuments
          feedback: It is not listed.
        - text: Closing its newspapers
          feedback: Nor is this.
      explanation: >-
        Two more are listed: serious harm,
        and conditions of life meant to
        destroy the group.
      source: convention art. II(a)-(e)
    ```

    ## true-false: a statement to judge

    For a mistake that people really make. One idea in each statement. Its own fields:

    - `answer`: `true` or `false`.
    - `feedback`: shown when the answer was wrong.

    ```item
    - id: without-killing
      kind: true-false
      objective: elements
      facts: [GC-09]
      stem: >-
        Under the 1948 Convention,
        genocide can be committed without
        killing.
      answer: true
      feedback: Count the acts in it.
      explanation: >-
        Of the five acts in Article II,
        one is killing.
      source: convention art. II(b)-(e)
    ```

    ## short-text: a word or a few

    For terms and names that should be known without seeing them. Its own fields:

    - `accept`: every answer that is right; the first is the one shown.
    - `almost`: answers that are wrong but that you foresee, each with `text` and `feedback`.
    - `exact`: `true` where the answer must be right to the letter. Left out, capitals, accents and
      articles don't matter.

    ```item
    - id: lemkin-word
      kind: short-text
      objective: origin
      facts: [GC-01]
      stem: >-
        Which word did Raphael Lemkin coin
        in his book of 1944?
      hints:
        - Its first half is Greek.
      accept: [genocide]
      almost:
        - text: ethnocide
          feedback: >-
            That is a crime of its own in
            Ecuador's Constitution.
      explanation: >-
        From Greek *genos*, race or tribe,
        and Latin *-cide*, killing.
      source: lemkin ch. IX
    ```

    ## numeric: a number

    For quantities and years that matter. Its own fields:

    - `answer`, with `tolerance` where being near is enough: a distance (`2`) or a share (`5%`).
    - `between`, in place of those two: the least and the greatest number that are right.
    - `unit`: the learner may type it or not.

    ```item
    - id: how-many-came
      kind: numeric
      objective: seminar
      facts: [OR-07]
      stem: >-
        About how many representatives
        came to the seminar in Quito in
        2019?
      answer: 27
      tolerance: 3
      unit: people
      explanation: >-
        27, from the Ombudsperson's Office
        and its delegations.
      source: news-item
    ```

    With a range in place of the answer, both ends are right too:

    ```part
    between: [24, 30]
    ```


    """# + kindsPartsInEnglish
}
