extension ManualPages {
  /// What gives the key away, feedback, and how the program helps, in English.
  static let writingCluesInEnglish = #"""
    ## Clues that give the key away

    Absolutes on one side only: hardly anything is *always* so, and who guesses knows it [28a].

    ```flawed W307
    - id: conduct
      kind: single-choice
      stem: >-
        What does the duty to prevent ask
        of a State?
      choices:
        - text: To use the means it has
          correct: true
        - text: To succeed in all cases
        - text: To act on orders only
    ```

    ```sound W307
    - id: conduct
      kind: single-choice
      stem: >-
        What does the duty to prevent ask
        of a State?
      choices:
        - text: To use the means it has
          correct: true
        - text: To succeed in the end
        - text: To wait for a ruling
    ```

    A word of the stem that comes back in the key and nowhere else [28b]:

    ```flawed W311
    - id: incitement
      kind: single-choice
      stem: >-
        Which incitement does Article III
        punish?
      choices:
        - text: Public incitement
          correct: true
        - text: Signed writing
        - text: Repeated speech
    ```

    ```sound W311
    - id: incitement
      kind: single-choice
      stem: >-
        Which incitement does Article III
        punish?
      choices:
        - text: Direct and public
          correct: true
        - text: Written and signed
        - text: Loud and repeated
    ```

    Grammar that fits one choice only [28c]:

    ```flawed W312
    - id: adopted-by
      kind: single-choice
      stem: The treaty was adopted by an
      choices:
        - text: assembly of States
          correct: true
        - text: congress of judges
        - text: tribunal of the victors
    ```

    ```sound W312
    - id: adopted-by
      kind: single-choice
      stem: 'The treaty was adopted by:'
      choices:
        - text: an assembly of States
          correct: true
        - text: a congress of judges
        - text: a tribunal of the victors
    ```

    An item that answers another [4]:

    ```flawed W320
    - id: treaty
      kind: single-choice
      stem: What was adopted in 1948?
      choices:
        - text: The Genocide Convention
          correct: true
        - text: The Rome Statute
        - text: The Charter
    - id: in-force
      kind: numeric
      stem: >-
        In which year did the Genocide
        Convention of 1948 enter into
        force?
      answer: 1951
    ```

    ```sound W320
    - id: treaty
      kind: single-choice
      stem: What was adopted in 1948?
      choices:
        - text: The Genocide Convention
          correct: true
        - text: The Rome Statute
        - text: The Charter
    - id: in-force
      kind: numeric
      stem: >-
        In which year did that treaty
        enter into force?
      answer: 1951
    ```

    ## The other kinds

    - `true-false`: one idea, no negative, and about as many true as false ones [17, 20]. Every
      second guess is right, so use it for mistakes that are worth speaking to.
    - `short-text`: one answer, perhaps in several spellings. Try what others would write, and put
      it under `accept`.
    - `numeric`: say the unit and how exact it has to be.
    - `matching` and `ordering`: things of one kind, three to six of them. Extra right sides against
      elimination.
    - `cloze`: leave out words that carry the meaning, two or three, and none that two words would
      fit.
    - `reflection`: say in the rubric what you will look for. The learner sees it.
    - `scenario`: long enough to be a case, short enough to be read twice.

    ## Feedback

    Here most of the learning is done. Say why a wrong choice is wrong in `feedback`, why the answer
    is right in `explanation`, and where it is written in `source`. Speak to the mistake, and not of
    the person who made it. Hints help to think; they don't give the answer.

    ## How the program helps

    Begin from a template, try the item as a learner meets it, and check:

    ```sh
    repaso new module first-steps
    repaso new item numeric first-steps
    repaso preview first-steps
    repaso preview first-steps --watch
    repaso check modules
    repaso fmt modules
    ```

    With `--watch`, every save checks again and shows again. `check` ends with 1 as long as it finds
    something. Errors stop a module from loading; warnings never do. These are the warnings on
    items:

    - `W301`: “all of the above” [26].
    - `W302`: “none of the above” [25].
    - `W303`: a choice refers to another by its place [9].
    - `W304`: a choice combines others [9].
    - `W305`: a negative that is easily missed [17].
    - `W306`: a negative upon a negative [17, 27].
    - `W307`: absolutes that give it away [28a].
    - `W308`: a vague quantity [28a].
    - `W309`: the key is the longest [24, 28d].
    - `W310`: one choice much longer than the others [24].
    - `W311`: a word of the question gives the key away [28b].
    - `W312`: grammar gives the key away [28c].
    - `W313`: all choices begin alike [13, 15].
    - `W314`: numbers out of order [21].
    - `W315`: the key is nearly always in the same place [20].
    - `W316`: nearly all are true, or nearly all false [20].
    - `W317`: the stem asks nothing [15].
    - `W318`: many choices, or very few [18].
    - `W319`: a stem that is too long [13, 16].
    - `W320`: an item answers another [4].
    - `W321`: two stems nearly alike [4].
    - `W322`: a text that is not translated.
    - `W323`: an item without a source.
    - `W324`: a distractor without feedback.
    - `W325`: an item without an objective.
    - `W399`: an allowance that is not needed.

    A warning asks you to look. Where you have looked and it is right so, say why, and it is silent:

    ```item
    - id: peace-or-war
      kind: single-choice
      objective: elements
      stem: >-
        What do war crimes need that
        genocide can do without?
      choices:
        - text: An armed conflict
          correct: true
        - text: A public office
          feedback: Reread Article IV.
      explanation: >-
        War crimes need an armed conflict;
        genocide is a crime in peace too.
      source: convention art. I
      allow:
        - code: W318
          reason: Two are in doubt.
    ```

    ## Source

    Haladyna, T. M., Downing, S. M. & Rodriguez, M. C. (2002). A Review of Multiple-Choice
    Item-Writing Guidelines for Classroom Assessment. *Applied Measurement in Education* 15(3),
    309–334. doi 10.1207/s15324818ame1503_5. What is said here of the other kinds, of feedback and
    of courses on violence is this course's own practice.
    """#
}
