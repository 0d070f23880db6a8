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

    ## Several of several choices

    The stem says that several may be right. Type the letters of all that you choose, in any order:
    `a c`, `ac` or `a, c`. Each right choice counts for you, each wrong one against you, never below
    0:

    ```text
    right choices − wrong choices
    ----------------------------- × points
      all that should be chosen
    ```

    Where the author asks for all or nothing, only the exact choice earns points.

    ## True or false

    Type `true` or `false`, or `t` or `f`. `yes` and `no` are understood, and the Spanish words too.

    ## A word or a few

    Capitals, accents on vowels, quotation marks, closing punctuation, extra spaces and one article
    before the answer don't matter; `ñ` is a letter of its own.

    An answer that is very nearly right is a *near miss*: you are told so and get one more try.
    Nearly right means one slip in a word of 5 to 8 letters and two from 9 letters on: a letter left
    out, added, changed, or swapped with its neighbour. `n` for `ñ` is always a slip and no more.
    Shorter words, digits and Roman numerals must be right. Of several words each is looked at by
    itself.

    Put right at the second try, it counts in full. Still wrong, it counts 0. Some wrong answers are
    spoken to by the author; those count as wrong, without a second try.

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
    are right too: for example 27 within 3, so 24 to 30.

    ## Pairs

    Type each number with its letter, `1b 2a 3c`, in any order; or the letters alone, in the order
    of the numbers. Every pair that is right earns its share. Every number needs a letter, and no
    letter goes twice.

    ## An order

    Type all the letters, from the first to the last. For every two entries it is asked which of
    them comes first. Those in the right order count for you, the others against you, never below 0:

    ```text
    twos right − twos wrong
    ----------------------- × points
            all twos
    ```

    Four entries make six twos. If two neighbours changed places: 5 − 1 of 6, for 2 of 3 points.

    ## A text with blanks

    Each blank is asked for by itself, one line each: a word, or the letter of a choice. Every blank
    that is right earns its share. After a near miss only that blank is asked for again; what was
    right stays.

    ## A reflection

    Write as many lines as you like. Each is kept as soon as you press Return. `:done` ends the
    answer, `:edit` opens it in your editor. Nobody scores it but your facilitator, who reads it
    later; until then it counts neither for you nor against you. Please do not write real people's
    names.

    ## A situation with several questions

    The situation stays on the screen with each of its questions. Each of them is answered and
    scored like any other of its kind, and the situation is worth their sum.

    """#
}
