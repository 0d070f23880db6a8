extension ManualPages {
  /// A session from start to end, in English.
  static let learnInEnglish = #"""
    # A session, from start to end

    ## Beginning

    ```sh
    # the course, with where you are in it
    repaso
    # the one left half-way, or the next
    repaso learn
    # one module, by its name
    repaso learn orientation
    ```

    The first time, on a terminal, you are asked under which name your results are kept. They stay
    on this machine. Nothing is sent anywhere.

    ## The course

    `repaso` alone lists the modules in their order, each with how far you are: not begun, half-way
    with so many questions answered, done with its points. Then it waits for a key and Return:

    - `c`: goes on with what you left, or begins the next module.
    - `1`, `2` and so on: opens that module. Its name does the same.
    - `g`: the glossary.
    - `?`: help.
    - `q`: quits.

    ## Reading and answering

    A module that speaks of violence says so first. Take your time; Return goes on. Then come its
    pages, each followed by the questions on it. A page waits for Return. A question waits for an
    answer:

    ```dialogue outside-list
    Which of these groups does Article II
    of the 1948 Convention leave out?

      a  A religious group
      b  A political group
      c  An ethnical group

    1/1 > :hint
    Hint: The list has four kinds.

    1/1 > a

    Not that one. Religion is listed.
    The answer is:
      b  A political group
    The list is closed: national,
    ethnical, racial or religious.
    Source: Convention (1948), art. II.
    ```

    The prompt says where you are: `3/12` is the third of twelve. `repaso manual answers` shows how
    each kind of question is answered and scored. What went wrong comes back once at the end of the
    lesson, for learning. It does not change the score.

    ## What can be typed at every prompt

    A word that starts with a colon is a command, in English or Spanish whichever is spoken. Its
    beginning is enough where only one command begins so.

    - `:hint`: a hint, where there are any. It never lowers the score.
    - `:skip`: leaves the question, for 0 points, and shows the answer.
    - `:back`: rereads what came before, one step further each time. Nothing changes by it; Return
      comes back.
    - `:source`: where to read more.
    - `:glossary`: the terms; with a term behind it, what it means.
    - `:lang es`: goes on in Spanish, in the middle of a question too. `:lang en` comes back.
    - `:flag` and a remark: reports a question that is wrong. The remark is kept with your records.
    - `:pause`: hides the question and stops its clock, for as long as you need.
    - `:done` and `:edit`: end a long answer, or open it in your editor.
    - `:help`: this list.
    - `:quit`: closes. What you answered is kept.

    Tab completes commands, terms and choices. The arrow keys recall what was typed before. Ctrl-C
    asks whether to leave, and leaves the second time; Ctrl-D leaves at once.

    ## Pausing, leaving, going on

    Every answer is on the disk before its feedback is shown. You may leave at any moment, close the
    terminal, or lose the power: nothing answered is lost. The next time the module goes on at the
    same question, with the same order of choices, the hints already given and the lines of a long
    answer already written.

    If the disk is full, the program says so and waits. Nothing is shown as kept that is not.

    A finished module can be taken again. A module that you left half-way can be begun anew as well.
    You are asked first. Nothing is deleted by that: earlier answers stay and can still be listed.

    ```sh
    repaso learner reset orientation
    ```

    ## How far you are

    ```sh
    # by module and objective, and why
    repaso progress
    # the points of every session
    repaso scores
    # every answer, for a spreadsheet
    repaso scores --attempts --format csv
    # the terms of the course, or one
    repaso glossary
    repaso glossary genocide
    ```

    For progress, the latest time that you were asked each item counts, and what you have not
    answered counts 0. A module or objective is *proficient* from the module's pass mark on, 70% if
    it names none, and *mastered* once every item is answered and 90% of the points are earned. The
    return of what went wrong, at the end of a lesson, does not count. Reflections don't either.

    ## Languages

    Screens and modules are in English and Spanish. What you choose with `--lang` holds for one run;
    `:lang` changes it on the way. A module that exists in one language only is taken in that one.

    ```sh
    repaso --lang es
    repaso learn --lang en
    ```

    ## Several people on one machine

    Each has records of their own, by name:

    ```sh
    repaso --learner ana
    repaso progress --learner ana
    repaso scores --learner ana
    ```

    ## Screen readers, narrow windows, no colours

    `--plain` leaves out rules, signs and colours, and says in words what they show. Colours never
    say anything by themselves; `--no-color` leaves them out, as does the variable `NO_COLOR`. Text
    wraps at the width of the window; 40 columns are enough.

    ```sh
    repaso --plain
    repaso learn --no-color
    ```

    Where input is a pipe or a file, the dialogue is the same, line by line, and ends where the
    input ends. `repaso manual files` says where everything is kept.
    """#
}
