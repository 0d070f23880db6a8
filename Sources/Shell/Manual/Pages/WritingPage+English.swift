extension ManualPages {
  /// How to write good items, in English.
  static let writingInEnglish = #"""
    # Writing good questions

    A good question is answered rightly by whoever knows the matter and wrongly by whoever does not,
    and by nothing else: not by guessing from the wording, not by reading speed. What follows is
    drawn from the guidelines that Haladyna, Downing and Rodriguez gathered from textbooks and
    research; their numbers stand in brackets, and the source at the end. `repaso check` looks for
    what a program can see of them; each of its warnings has a page of its own:

    ```sh
    repaso explain
    repaso explain W305
    ```

    ## What to ask

    - Ask what matters for the learner's work, one thing in each item [1, 2].
    - Ask in words of your own, and about a new case where you can: who has only memorised a
      sentence recognises it [3].
    - Ask about what can be looked up, and name the source. Opinions have no key [6].
    - Neither a detail that nobody needs nor something so wide that several answers hold [5].
    - No traps. A question that misleads tells you nothing about what was learned [7].
    - Plain words [8], few of them [13], without mistakes [11, 12].
    - Each item by itself: none should give away another or rest on it [4].

    In a course on mass violence there is more to mind. Say of an invented case that it is invented.
    Use no real person's suffering as a puzzle. Let the content note say what is coming.

    ## The stem

    The stem should be a whole question: who reads it and covers the choices should be able to
    answer [14, 15]. No introduction that is not needed [16]. In these examples, explanations are
    left out to be brief.

    ```flawed W317
    - id: when
      kind: single-choice
      stem: The Genocide Convention
      choices:
        - text: Holds in peace and in war
          correct: true
        - text: Holds between two armies
        - text: Holds once war is declared
    ```

    ```sound W317
    - id: when
      kind: single-choice
      stem: >-
        When does the Genocide Convention
        hold?
      choices:
        - text: In peace and in war
          correct: true
        - text: Between two armies
        - text: Once war is declared
    ```

    Ask in the positive. A “not” is overlooked, and then a mistake shows haste and no lack of
    knowledge. Where it has to be, let it stand out, in capitals or between asterisks [17].

    ```flawed W305
    - id: fifth-act
      kind: single-choice
      stem: >-
        Which of these is not one of the
        acts in Article II?
      choices:
        - text: Destroying monuments
          correct: true
        - text: Preventing births
        - text: Moving children by force
    ```

    ```sound W305
    - id: fifth-act
      kind: single-choice
      stem: >-
        Which of these does Article II
        leave out of its five acts?
      choices:
        - text: Destroying monuments
          correct: true
        - text: Preventing births
        - text: Moving children by force
    ```

    ## The choices

    - Three good choices are enough. A fourth that nobody would take measures nothing [18].
    - Exactly one is right, and you could say why to a colleague [19].
    - Wrong choices are mistakes that people really make [29, 30]. The best come from your own
      classes.
    - Of one kind, in one form, about equally long [23, 24].
    - None contains another or overlaps with it [22].
    - Numbers in their order [21]. The program shuffles all others, so the key has no favourite
      place [20].

    Writers qualify what is right and dispatch the rest, and the longest choice gives itself away
    [24, 28d]:

    ```flawed W309
    - id: who
      kind: single-choice
      stem: Who coined the word?
      choices:
        - text: >-
            Raphael Lemkin, a lawyer from
            Poland, in his book of 1944
          correct: true
        - text: A judge at Nuremberg
        - text: A UN diplomat
    ```

    ```sound W309
    - id: who
      kind: single-choice
      stem: Who coined the word?
      choices:
        - text: A lawyer, in a book
          correct: true
        - text: A judge, in a ruling
        - text: A diplomat, in a speech
    ```

    What all choices share belongs into the stem [13, 15]:

    ```flawed W313
    - id: article-five
      kind: single-choice
      stem: What does Article V ask for?
      choices:
        - text: A State must pass laws
          correct: true
        - text: A State must pay damages
        - text: A State must hold a vote
    ```

    ```sound W313
    - id: article-five
      kind: single-choice
      stem: 'By Article V, a State must:'
      choices:
        - text: pass the necessary laws
          correct: true
        - text: pay damages beforehand
        - text: hold a vote at home
    ```

    ## All, none, and A with B

    Who sees that two choices are right takes “all of the above” without knowing the third [26];
    “none of the above” shows only that a mistake was seen [25]. Letters combined in a choice test
    patience [9]. If several are right, ask for several.

    ```flawed W301
    - id: punished
      kind: single-choice
      stem: What does Article III punish?
      choices:
        - text: Attempt
        - text: Complicity
        - text: All of the above
          correct: true
    ```

    ```sound W301
    - id: punished
      kind: multiple-choice
      stem: >-
        Which of these does Article III
        punish? Choose all that apply.
      choices:
        - text: Attempt
          correct: true
        - text: Complicity
          correct: true
        - text: Indifference
    ```

    ```flawed W304
    - id: also-punished
      kind: single-choice
      stem: What does Article III punish?
      choices:
        - text: Attempt
        - text: Complicity
        - text: A and B
          correct: true
    ```

    ```sound W304
    - id: also-punished
      kind: single-choice
      stem: >-
        Which form of taking part does
        Article III punish?
      choices:
        - text: Complicity
          correct: true
        - text: Indifference
        - text: Ignorance
    ```


    """# + writingCluesInEnglish
}
