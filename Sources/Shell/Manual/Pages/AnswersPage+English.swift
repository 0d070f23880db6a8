extension ManualPages {
  /// How each kind of item is answered and scored, in English.
  static let answersInEnglish = #"""
    # How questions are answered and scored

    Type the answer and press Return. Whatever can be read in one way only is read: capitals, signs
    between letters and extra spaces don't matter. What can't be read is asked again, with a word on
    what is expected. That costs nothing and is not counted.

    The first answer that could be read counts. Points are kept to the hundredth. After each answer
    come what is right, why, and where it is written.

    `:hint` gives hints one at a time and never lowers the score. `:skip` leaves a question, for 0
    points. What went wrong comes back once at the end, for learning; the score stays as it was.

    The choices stand in another order at each sitting, so go by the letters on your screen.

    ## One of several choices

    Type its letter, or its whole text. Right earns every point, wrong none.

    ```dialogue outside-list
    Which of these groups does Article II
    of the 1948 Convention leave out?

      a  A religious group
      b  A political group
      c  An ethnical group

    1/1 > b

    Correct.
    The list is closed: national,
    ethnical, racial or religious.
    Source: Convention (1948), art. II.
    ```

    At this item, these lines would come to:

    ```answers outside-list
    B → 1 of 1
    option b → 1 of 1
    A political group → 1 of 1
    a b → asked again
    f → asked again
    ```

    ## Several of several choices

    The stem says that several may be right. Type the letters of all that you choose, in any order:
    `a c`, `ac` or `a, c`. Each right choice counts for you, each wrong one against you, never below
    0:

    ```text
    right choices − wrong choices
    ----------------------------- × points
      all that should be chosen
    ```

    Here two of three were found and one was wrong: 2 − 1 of 3, for 1 of 3 points.

    ```dialogue listed-acts
    Which of these acts are listed in
    Article II? Choose all that are.

      a  Preventing births in it
      b  Destroying its monuments
      c  Killing members of it
      d  Taking its children away
      e  Closing its newspapers

    More than one may be right. Type their
    letters, with spaces between them.

    1/1 > a b c

    Partly right: 1 of 3 points. Each
    option too many takes a right one
    away.
      a  Right: Preventing births in it
      b  No: Destroying its monuments. It
         is not listed.
      c  Right: Killing members of it
      d  Missing: Taking its children away
    Two more are listed: serious harm, and
    conditions of life meant to destroy
    the group.
    Source: Convention (1948), art.
    II(a)-(e).
    ```

    ```answers listed-acts
    a c d → 3 of 3
    a c → 2 of 3
    a → 1 of 3
    b → 0 of 3
    a b c d e → 1 of 3
    ```

    Where the author asks for all or nothing, only the exact choice earns points.

    ## True or false

    Type `true` or `false`, or `t` or `f`. `yes` and `no` are understood, and the Spanish words too.

    ```dialogue without-killing
    Under the 1948 Convention, genocide
    can be committed without killing.

      t  True
      f  False

    1/1 > f

    That is not the answer. Count the acts
    in it.
    The statement is true.
    Of the five acts in Article II, one is
    killing.
    Source: Convention (1948), art.
    II(b)-(e).
    ```

    ```answers without-killing
    true → 1 of 1
    T → 1 of 1
    yes → 1 of 1
    verdadero → 1 of 1
    maybe → asked again
    ```

    ## A word or a few

    Capitals, acute accents, diereses, quotation marks, closing punctuation, extra spaces and one
    article before the answer don't matter; `ñ` is a letter of its own.

    An answer that is very nearly right is a *near miss*: you are told so and get one more try.
    Nearly right means one slip in a word of 5 to 8 letters and two from 9 letters on: a letter left
    out, added, changed, or swapped with its neighbour. `n` for `ñ` is always a slip and no more.
    Shorter words, digits and Roman numerals must be right. Of several words each is looked at by
    itself.

    ```dialogue lemkin-word
    Which word did Raphael Lemkin coin in
    his book of 1944?

    A word or a few.

    1/1 > genoside
    Very close; check the spelling and try
    again.

    1/1 > genocide

    Correct.
    From Greek genos, race or tribe, and
    Latin -cide, killing.
    Source: Lemkin (1944), ch. IX.
    ```

    Put right at the second try, it counts in full. Still wrong, it counts 0. Some wrong answers are
    spoken to by the author; those count as wrong, without a second try.

    ```answers lemkin-word
    Genocide. → 1 of 1
    the GENOCIDE → 1 of 1
    genocid → very close
    genosid → 0 of 1
    ethnocide → 0 of 1
    ```

    Some items ask for the answer to the letter. There, nothing is overlooked and nothing is near.

    ## A number

    Type digits. The unit, where the screen names one, may follow or be left out. Both decimal signs
    are understood, and thousands may be set apart by a comma, a point or a space. Where one sign
    stands before exactly three digits it could be either; then English habit decides: a comma
    groups, a point begins the decimals.

    ```numbers
    1951 → 1,951
    1,951 → 1,951
    1 951 → 1,951
    1.951 → 1.951
    0.5 → 0.5
    0,5 → 0.5
    1.951,5 → 1,951.5
    -3 → −3
    ```

    A number is right or wrong, by exact arithmetic. Where the author allows a distance, its ends
    are right too: here 27 within 3, so 24 to 30.

    ```dialogue how-many-came
    About how many representatives came to
    the seminar in Quito in 2019?

    A number, in people.

    1/1 > 31

    That is not the answer.
    The answer is 27 people.
    27, from the Ombudsperson's Office and
    its delegations.
    Source: News item (2019).
    ```

    ```answers how-many-came
    27 → 1 of 1
    24 people → 1 of 1
    30 → 1 of 1
    23 → 0 of 1
    27 years → asked again
    twenty-seven → asked again
    ```

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
