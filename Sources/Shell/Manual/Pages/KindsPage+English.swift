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

    ## matching: pairs

    For what belongs together: terms and meanings, texts and years. Its own fields:

    - `pairs`: two or more, each with `left` and `right`, each side on one line. No two sides alike.
    - `extra`: right sides without a partner, so that the last pair can't be had by elimination.

    ```item
    - id: years
      kind: matching
      objective: origin
      facts: [GC-01, GC-02, GC-04]
      points: 3
      stem: Match each with its year.
      pairs:
        - left: Lemkin coins the word
          right: '1944'
        - left: The UN recognises a crime
          right: '1946'
        - left: The treaty is in force
          right: '1951'
      extra: ['1939']
      explanation: >-
        The Convention was adopted in 1948
        and was in force three years
        later.
      source:
        - lemkin ch. IX
        - convention art. XIII
    ```

    ## ordering: a sequence

    For steps and for time. It is never shown in its right order. Its own field:

    - `sequence`: two entries or more, in the right order.

    ```item
    - id: first-to-last
      kind: ordering
      objective: origin
      facts: [GC-01, GC-02, GC-04]
      points: 3
      stem: Put these in order of time.
      sequence:
        - Lemkin's book
        - The Assembly's resolution
        - The Convention's adoption
        - The Convention in force
      explanation: >-
        They date from 1944, 1946, 1948
        and 1951.
      source: convention art. XIII
    ```

    ## cloze: a text with blanks

    For the words of a definition that carry its meaning. Its own fields:

    - `text`: the text, with a name between double square brackets for each blank. Write it as a
      block, as here, or in quotes.
    - `blanks`: for each name, either `accept` or `choices`.

    ```item
    - id: two-duties
      kind: cloze
      objective: elements
      facts: [GC-05]
      points: 2
      stem: Complete what Article I says.
      text: |
        States undertake to [[before]] and
        to [[after]] genocide, in time of
        [[when]] or of war.
      blanks:
        before:
          accept: [prevent]
        after:
          accept: [punish]
        when:
          choices:
            - text: peace
              correct: true
            - text: truce
              feedback: Part of a war.
            - text: siege
              feedback: Part of a war.
      explanation: >-
        Two duties, at all times.
      source: convention art. I
    ```

    ## reflection: a question to write about

    For judgement and for one's own practice, where no key can be right. A facilitator reads and
    scores it. Its own fields:

    - `guidance`: what may help to begin.
    - `rubric`: what the facilitator looks for, each with `text` and `points`. Where the item has no
      `points` of its own, it is worth their sum.

    ```item
    - id: own-office
      kind: reflection
      objective: seminar
      stem: >-
        What could your office do first
        when it hears of a serious risk?
      guidance: >-
        Think of whom you would call and
        of what you would write down.
      rubric:
        - text: Names a concrete step.
          points: 2
        - text: Says who would take it.
          points: 1
      explanation: >-
        There is no single answer. The
        duty to prevent begins with the
        risk.
      source: bosnia para. 431
    ```

    ## scenario: a situation with its items

    For applying what was learned. The situation stays on the screen with each of its items. Say
    that it is invented. It has `stimulus` in place of `stem`, and:

    - `items`: items of the nine kinds above. They inherit `objective`, `page`, `facts`, `source`,
      `form`, `shuffle` and `difficulty` from the scenario. Ids are unique in the whole module.
    - `explanation`: optional here, shown after the last item.

    ```item
    - id: at-the-desk
      kind: scenario
      objective: elements
      facts: [GC-05, GC-11]
      stimulus: >-
        An invented case. A colleague says
        that the Convention speaks to
        States in wartime and to nobody
        else.
      items:
        - id: desk-peace
          kind: true-false
          stem: >-
            The colleague is right about
            the time: it takes a war.
          answer: false
          feedback: Reread Article I.
          explanation: >-
            It is a crime in time of peace
            or of war.
        - id: desk-persons
          kind: single-choice
          stem: Which persons answer?
          choices:
            - text: With office or without
              correct: true
            - text: With a high office
              feedback: Reread Article IV.
            - text: With a civil office
              feedback: Reread Article IV.
          explanation: >-
            Rulers, public officials and
            private individuals alike.
      explanation: >-
        Two of its articles answer both.
      source: convention arts. I and IV
    ```
    """#
}
