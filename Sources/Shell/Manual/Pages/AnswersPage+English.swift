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
    The answer is 27 people. Anything from
    24 to 30 people is accepted.
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


    """# + answersPartsInEnglish
}
