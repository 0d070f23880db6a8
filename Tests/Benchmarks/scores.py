"""`scores` over a million answers, against the same query by the sqlite3 program."""
import os, random, sqlite3, subprocess, sys

from measuring import MODULES, REPASO, environment, interleaved, row, wall

ATTEMPTS = int(os.environ.get("ATTEMPTS", "1000000"))
SESSIONS, ANSWERS = 100, 100

QUERY = """SELECT l.name, s.module, s.mode, s.form, s.language, coalesce(a.answered, 0), s.items,
  coalesce(a.score, 0), coalesce(a.maximum, 0), s.at, s.utcOffset, e.at, e.utcOffset
FROM session AS s JOIN learner AS l ON l.id = s.learner
LEFT JOIN (SELECT learner, session, count(*) AS answered, sum(score) AS score,
    sum(CASE WHEN score IS NULL THEN 0 ELSE maximum END) AS maximum
  FROM attempt WHERE presentation = 1 AND verdict <> 'almost' GROUP BY learner, session) AS a
  ON a.learner = s.learner AND a.session = s.number
LEFT JOIN event AS e ON e.learner = s.learner AND e.session = s.number AND e.kind = 'finished'
ORDER BY l.name, s.number"""


def measure(folder):
    home = os.path.join(folder, "office")
    os.makedirs(home)
    env = environment(home, REPASO_MODULES=MODULES)
    subprocess.run([REPASO, "learn", "orientation"], input=b"\na\n", env=env,
                   stdout=subprocess.DEVNULL)
    path = os.path.join(home, ".local/share/repaso/gradebook.sqlite")
    with sqlite3.connect(path) as base:
        without_triggers(base, fill)
    base.close()
    times = interleaved({
        "repaso": wall([REPASO, "scores", "--format", "csv"], env),
        "sqlite3": wall(["sqlite3", "-csv", path, QUERY], env),
    }, rounds=7)
    row(f"`scores` over {ATTEMPTS:,} answers to sqlite3",
        f"{times['repaso'] / times['sqlite3']:.2f}×", "1.5×")


def without_triggers(base, fill):
    """The triggers keep rows from being edited and numbered wrongly, which costs most of the time."""
    triggers = base.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        base.execute(f"DROP TRIGGER {name}")
    fill(base)
    for _, sql in triggers:
        base.execute(sql)


def fill(base):
    """Learners of a hundred sessions of a hundred answers, like the one session that is there."""
    session, attempt = sample(base, "session"), sample(base, "attempt")
    for learner in range(ATTEMPTS // (SESSIONS * ANSWERS)):
        person, number = 100 + learner, 1
        base.execute("INSERT INTO learner (id, gradebook, name, createdAt, utcOffset)"
                     " VALUES (?, 1, ?, 0, 0)", (person, f"learner {person}"))
        for _ in range(SESSIONS):
            insert(base, "session", [dict(session, learner=person, number=number, uuid=uuid())])
            insert(base, "attempt", [
                dict(attempt, learner=person, number=number + index, session=number,
                     item=f"item-{index}") for index in range(1, ANSWERS + 1)])
            number += ANSWERS + 1


def uuid():
    return "%032x0000" % random.getrandbits(128)


def sample(base, table):
    """The first row of a table, by its columns."""
    cursor = base.execute(f"SELECT * FROM {table} LIMIT 1")
    first = cursor.fetchone() or sys.exit("the sample session recorded nothing")
    return dict(zip((column[0] for column in cursor.description), first))


def insert(base, table, rows):
    places = ", ".join("?" * len(rows[0]))
    base.executemany(f"INSERT INTO {table} ({', '.join(rows[0])}) VALUES ({places})",
                     [list(row.values()) for row in rows])
