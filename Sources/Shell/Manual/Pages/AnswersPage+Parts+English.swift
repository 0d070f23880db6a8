extension ManualPages {
  /// How items of several parts and long answers are answered and scored, in English.
  static let answersPartsInEnglish = #"""
    ## Pairs

    Type each number with its letter, `1b 2a 3c`, in any order; or the letters alone, in the order
    of the numbers. Every pair that is right earns its share. Every number needs a letter, and no
    letter goes twice.

    ```dialogue years
    Match each with its year.

      1  Lemkin coins the word
      2  The UN recognises a crime
      3  The treaty is in force

      a  1939
      b  1946
      c  1944
      d  1951

    Type each number with its letter, as
    in 1x 2z. Some letters are left over.

    1/1 > 1a 2b 3d

    Partly right: 2 of 3 points.
      1  No. It should be: Lemkin coins
         the word — c 1944
      2  Right: The UN recognises a crime
         — b 1946
      3  Right: The treaty is in force — d
         1951
    The Convention was adopted in 1948 and
    was in force three years later.
    Sources:
      – Lemkin (1944), ch. IX.
      – Convention (1948), art. XIII.
    ```

    ```answers years
    1c 2b 3d → 3 of 3
    c b d → 3 of 3
    1c 2d 3b → 1 of 3
    1c 2b → asked again
    1c 2b 3b → asked again
    ```

    ## An order

    Type all the letters, from the first to the last. For every two entries it is asked which of
    them comes first. Those in the right order count for you, the others against you, never below 0:

    ```text
    twos right − twos wrong
    ----------------------- × points
            all twos
    ```

    Four entries make six twos. Here two neighbours changed places: 5 − 1 of 6, for 2 of 3 points.

    ```dialogue first-to-last
    Put these in order of time.

      a  The Convention's adoption
      b  The Assembly's resolution
      c  Lemkin's book
      d  The Convention in force

    Type the letters in the right order,
    with spaces between them.

    1/1 > c b d a

    Partly right: 2 of 3 points.
    The order is:
      1.  c  Lemkin's book
      2.  b  The Assembly's resolution
      3.  a  The Convention's adoption
             (yours: place 4)
      4.  d  The Convention in force
             (yours: place 3)
    They date from 1944, 1946, 1948 and
    1951.
    Source: Convention (1948), art. XIII.
    ```

    ```answers first-to-last
    c b a d → 3 of 3
    c > b > d > a → 2 of 3
    c a d b → 1 of 3
    d a b c → 0 of 3
    c b a → asked again
    ```

    ## A text with blanks

    Each blank is asked for by itself, one line each: a word, or the letter of a choice. Every blank
    that is right earns its share. After a near miss only that blank is asked for again; what was
    right stays.

    ```dialogue two-duties
    Complete what Article I says.

      States undertake to [1: ____] and to
      [2: ____] genocide, in time of [3:
      ____] or of war.

    Blank 1 of 3

    1/1 > prevent

    Blank 2 of 3

    1/1 > forbid

    Blank 3 of 3
      a  siege
      b  peace
      c  truce

    1/1 > a

    Partly right: 0.67 of 2 points.
      1  Right: prevent
      2  No. It should be: punish
      3  No. Part of a war. It should be:
         b peace
    Two duties, at all times.
    Source: Convention (1948), art. I.
    ```

    In this table a stroke stands for Return:

    ```answers two-duties
    prevent / punish / b → 2 of 2
    prevent / punnish / b → very close
    stop / punish / b → 1.33 of 2
    prevent / punish → asked again
    ```

    ## A reflection

    Write as many lines as you like. Each is kept as soon as you press Return. `:done` ends the
    answer, `:edit` opens it in your editor. Nobody scores it but your facilitator, who reads it
    later; until then it counts neither for you nor against you. Please do not write real people's
    names.

    ```dialogue own-office
    What could your office do first when
    it hears of a serious risk?

    Think of whom you would call and of
    what you would write down.

    Your facilitator will look for:
      – Names a concrete step.
      – Says who would take it.

    Write as many lines as you like; each
    is kept. End with :done; :edit opens
    your editor. Please do not write real
    people's names.

    1/1 > Call the delegation.
    1/1 > Write down what we saw.
    1/1 > :done

    Your reflection is kept. Your
    facilitator will read it.
    There is no single answer. The duty to
    prevent begins with the risk.
    Source: ICJ (2007), para. 431.
    ```

    ## A situation with several questions

    The situation stays on the screen with each of its questions. Each of them is answered and
    scored like any other of its kind, and the situation is worth their sum.

    ```dialogue desk-peace
      An invented case. A colleague says
      that the Convention speaks to States
      in wartime and to nobody else.

    The colleague is right about the time:
    it takes a war.

      t  True
      f  False

    1/2 > f

    Correct.
    It is a crime in time of peace or of
    war.
    Source: Convention (1948), arts. I and
    IV.
    ```
    """#
}
