extension Schema {
  /// The first tables: who learns here, their sessions, answers and what else happened.
  ///
  /// A learner's sessions, attempts and events share one numbering without gaps, and a row is known
  /// by its learner and number, so that rows can be gathered from many gradebooks and a missing one
  /// is noticed. Rows are appended and never edited. Times are milliseconds since 1970 in UTC, with
  /// the minutes that the local clock was ahead; scores are hundredths of a point.
  static let version1 = tables + indices + numbering + keeping

  private static let tables = """
    -- This gradebook, as row 1; the random id tells it from all others.
    CREATE TABLE gradebook (
      id INTEGER PRIMARY KEY,
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      createdAt INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE learner (
      id INTEGER PRIMARY KEY,
      gradebook INTEGER NOT NULL REFERENCES gradebook,
      name TEXT NOT NULL CHECK (name <> ''),
      createdAt INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      UNIQUE (gradebook, name)
    ) STRICT;

    -- Begun and never edited: a session's end is an event.
    CREATE TABLE session (
      learner INTEGER NOT NULL REFERENCES learner,
      number INTEGER NOT NULL CHECK (number > 0),
      uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
      mode TEXT NOT NULL CHECK (mode IN ('lesson', 'practice', 'exam', 'review')),
      module TEXT NOT NULL CHECK (module <> ''),
      form TEXT NOT NULL CHECK (form IN ('practice', 'pretest', 'posttest')),
      language TEXT NOT NULL CHECK (language <> ''),
      seed INTEGER NOT NULL,
      plan TEXT NOT NULL,
      items INTEGER NOT NULL CHECK (items >= 0),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      program TEXT NOT NULL,
      course TEXT NOT NULL,
      PRIMARY KEY (learner, number)
    ) STRICT, WITHOUT ROWID;

    -- One answer each. The response is JSON, with options counted from 0 in the author's order.
    CREATE TABLE attempt (
      learner INTEGER NOT NULL,
      number INTEGER NOT NULL,
      session INTEGER NOT NULL CHECK (session < number),
      item TEXT NOT NULL CHECK (item <> ''),
      kind TEXT NOT NULL CHECK (kind <> ''),
      revision TEXT NOT NULL,
      wording TEXT NOT NULL,
      language TEXT NOT NULL CHECK (language <> ''),
      form TEXT NOT NULL CHECK (form IN ('practice', 'pretest', 'posttest')),
      presentation INTEGER NOT NULL CHECK (presentation > 0),
      try INTEGER NOT NULL CHECK (try > 0),
      typed TEXT NOT NULL,
      response TEXT CHECK (response IS NULL OR json_valid(response)),
      verdict TEXT NOT NULL CHECK (verdict IN
        ('correct', 'partial', 'incorrect', 'almost', 'skipped', 'awaiting-review')),
      score INTEGER CHECK (score BETWEEN 0 AND maximum),
      maximum INTEGER NOT NULL CHECK (maximum >= 0),
      hints INTEGER NOT NULL CHECK (hints >= 0),
      confidence TEXT CHECK (confidence IN ('unsure', 'sure')),
      duration INTEGER NOT NULL CHECK (duration >= 0),
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      program TEXT NOT NULL,
      course TEXT NOT NULL,
      PRIMARY KEY (learner, number),
      UNIQUE (learner, session, item, presentation, try),
      FOREIGN KEY (learner, session) REFERENCES session,
      CHECK (score IS NOT NULL OR verdict IN ('almost', 'skipped', 'awaiting-review')),
      CHECK (score IS NULL OR verdict NOT IN ('almost', 'awaiting-review'))
    ) STRICT, WITHOUT ROWID;

    -- What else happened: in a session, or to a module's progress as a whole (reset).
    CREATE TABLE event (
      learner INTEGER NOT NULL REFERENCES learner,
      number INTEGER NOT NULL CHECK (number > 0),
      session INTEGER CHECK (session < number),
      kind TEXT NOT NULL CHECK (kind IN
        ('read', 'hint', 'draft', 'rewrite', 'remark', 'finished', 'reset')),
      module TEXT,
      page TEXT,
      item TEXT,
      presentation INTEGER CHECK (presentation > 0),
      text TEXT,
      at INTEGER NOT NULL,
      utcOffset INTEGER NOT NULL,
      PRIMARY KEY (learner, number),
      FOREIGN KEY (learner, session) REFERENCES session,
      CHECK ((session IS NULL) = (kind = 'reset')),
      CHECK ((module IS NOT NULL) = (kind = 'reset')),
      CHECK ((page IS NOT NULL) = (kind = 'read')),
      CHECK ((item IS NOT NULL) = (kind IN ('hint', 'draft', 'rewrite', 'remark'))),
      CHECK ((presentation IS NOT NULL) = (kind IN ('hint', 'draft', 'rewrite'))),
      CHECK ((text IS NOT NULL) = (kind IN ('draft', 'rewrite', 'remark')))
    ) STRICT, WITHOUT ROWID;

    """

  private static let indices = """
    -- Everything that totals are made of, so that they are read without the table.
    CREATE INDEX attemptCounted
      ON attempt (learner, session, presentation, verdict, score, maximum);
    CREATE INDEX eventOfSession ON event (learner, session) WHERE session IS NOT NULL;
    CREATE UNIQUE INDEX eventFinished ON event (learner, session) WHERE kind = 'finished';
    CREATE INDEX eventReset ON event (learner, module) WHERE kind = 'reset';

    """

  /// A learner's next row has the next number, whichever table it goes to.
  private static let numbering =
    """
    CREATE VIEW lastNumber (learner, number) AS SELECT id, max(
      coalesce((SELECT max(number) FROM session WHERE learner = learner.id), 0),
      coalesce((SELECT max(number) FROM attempt WHERE learner = learner.id), 0),
      coalesce((SELECT max(number) FROM event WHERE learner = learner.id), 0)) FROM learner;

    """
    + numberedTables.map { table in
      """
      CREATE TRIGGER \(table)Numbered BEFORE INSERT ON \(table)
      WHEN NEW.number <> (SELECT number + 1 FROM lastNumber WHERE learner = NEW.learner)
      BEGIN SELECT RAISE(ABORT, 'rows are numbered without gaps'); END;

      """
    }.joined()

  /// What was recorded stays as it was recorded.
  private static let keeping = numberedTables.flatMap { table in
    ["UPDATE", "DELETE"].map { change in
      """
      CREATE TRIGGER \(table)KeptFrom\(change) BEFORE \(change) ON \(table)
      BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;

      """
    }
  }.joined()

  private static let numberedTables = ["session", "attempt", "event"]
}
