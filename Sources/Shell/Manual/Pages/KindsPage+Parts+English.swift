extension ManualPages {
  /// The kinds of item that have parts or are answered at length, in English.
  static let kindsPartsInEnglish = #"""
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
