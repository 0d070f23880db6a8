-- A gradebook as the first version made it, with rows of every kind. It is never changed.
PRAGMA application_id = 1382379617;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE gradebook (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
  createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO gradebook VALUES(1,'7b2b4abd-71ae-4f43-a4b0-d183ac90c3a2',1795559855000);
CREATE TABLE learner (
  id INTEGER PRIMARY KEY,
  gradebook INTEGER NOT NULL REFERENCES gradebook,
  name TEXT NOT NULL CHECK (name <> ''),
  createdAt INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  UNIQUE (gradebook, name)
) STRICT;
INSERT INTO learner VALUES(1,1,'ana',1700000000000,-300);
INSERT INTO learner VALUES(2,1,'José',1700000000000,-300);
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
INSERT INTO session VALUES(1,1,'482c290b-1ed7-4e00-a369-4b88d159c599','lesson','orientation','practice','es',-281474671290760,'page:welcome item:item-1 item:item-2 item:item-3',3,1700000000000,-300,'1.0','2026-01');
INSERT INTO session VALUES(1,14,'5355abe2-4e04-4079-991b-a369a581a202','lesson','orientation','practice','es',-281474671290760,'page:welcome item:item-1 item:item-2 item:item-3',3,1700000000000,-300,'1.0','2026-01');
INSERT INTO session VALUES(2,1,'4ed83576-3dbb-4c7b-a6d2-49f1b84d6aea','exam','genocide-concepts','pretest','es',-281474671290760,'page:welcome item:item-1 item:item-2 item:item-3',3,1700000000000,-300,'1.0','2026-01');
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
INSERT INTO attempt VALUES(1,4,1,'item-1','short-text','00112233aabbccdd','ffeeddcc00112233','es','practice',1,1,'genosidio','"genosidio"','almost',NULL,100,0,NULL,4200,1700000003000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(1,5,1,'item-1','short-text','00112233aabbccdd','ffeeddcc00112233','es','practice',1,2,'genocidio','"genocidio"','correct',100,100,1,'unsure',4200,1700000004000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(1,6,1,'item-2','single-choice','00112233aabbccdd','ffeeddcc00112233','es','practice',1,1,':saltar',NULL,'skipped',0,100,0,NULL,4200,1700000005000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(1,7,1,'item-2','single-choice','00112233aabbccdd','ffeeddcc00112233','es','practice',2,1,'b','[1]','correct',100,100,0,NULL,4200,1700000006000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(1,11,1,'item-3','reflection','00112233aabbccdd','ffeeddcc00112233','es','practice',1,1,replace('uno\ndos','\n',char(10)),'"uno\ndos"','awaiting-review',NULL,100,0,NULL,4200,1700000010000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(1,15,14,'item-1','single-choice','00112233aabbccdd','ffeeddcc00112233','es','practice',1,1,'b','[1]','correct',100,100,0,NULL,4200,1700000001000,-300,'1.0','2026-01');
INSERT INTO attempt VALUES(2,2,1,'item-1','multiple-choice','00112233aabbccdd','ffeeddcc00112233','es','practice',1,1,'a c','[0,2]','partial',67,100,0,NULL,4200,1700000001000,-300,'1.0','2026-01');
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
INSERT INTO event VALUES(1,2,1,'read',NULL,'welcome',NULL,NULL,NULL,1700000001000,-300);
INSERT INTO event VALUES(1,3,1,'hint',NULL,NULL,'item-1',1,NULL,1700000002000,-300);
INSERT INTO event VALUES(1,8,1,'draft',NULL,NULL,'item-3',1,'uno',1700000007000,-300);
INSERT INTO event VALUES(1,9,1,'rewrite',NULL,NULL,'item-3',1,replace('uno\ndos','\n',char(10)),1700000008000,-300);
INSERT INTO event VALUES(1,10,1,'remark',NULL,NULL,'item-3',NULL,'las opciones a y c dicen lo mismo',1700000009000,-300);
INSERT INTO event VALUES(1,12,1,'finished',NULL,NULL,NULL,NULL,NULL,1700000011000,-300);
INSERT INTO event VALUES(1,13,NULL,'reset','orientation',NULL,NULL,NULL,NULL,1700000060000,-300);
CREATE INDEX attemptCounted
  ON attempt (learner, session, presentation, verdict, score, maximum);
CREATE INDEX eventOfSession ON event (learner, session) WHERE session IS NOT NULL;
CREATE UNIQUE INDEX eventFinished ON event (learner, session) WHERE kind = 'finished';
CREATE INDEX eventReset ON event (learner, module) WHERE kind = 'reset';
CREATE VIEW lastNumber (learner, number) AS SELECT id, max(
  coalesce((SELECT max(number) FROM session WHERE learner = learner.id), 0),
  coalesce((SELECT max(number) FROM attempt WHERE learner = learner.id), 0),
  coalesce((SELECT max(number) FROM event WHERE learner = learner.id), 0)) FROM learner;
CREATE TRIGGER sessionNumbered BEFORE INSERT ON session
WHEN NEW.number <> (SELECT number + 1 FROM lastNumber WHERE learner = NEW.learner)
BEGIN SELECT RAISE(ABORT, 'rows are numbered without gaps'); END;
CREATE TRIGGER attemptNumbered BEFORE INSERT ON attempt
WHEN NEW.number <> (SELECT number + 1 FROM lastNumber WHERE learner = NEW.learner)
BEGIN SELECT RAISE(ABORT, 'rows are numbered without gaps'); END;
CREATE TRIGGER eventNumbered BEFORE INSERT ON event
WHEN NEW.number <> (SELECT number + 1 FROM lastNumber WHERE learner = NEW.learner)
BEGIN SELECT RAISE(ABORT, 'rows are numbered without gaps'); END;
CREATE TRIGGER sessionKeptFromUPDATE BEFORE UPDATE ON session
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
CREATE TRIGGER sessionKeptFromDELETE BEFORE DELETE ON session
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
CREATE TRIGGER attemptKeptFromUPDATE BEFORE UPDATE ON attempt
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
CREATE TRIGGER attemptKeptFromDELETE BEFORE DELETE ON attempt
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
CREATE TRIGGER eventKeptFromUPDATE BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
CREATE TRIGGER eventKeptFromDELETE BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'recorded rows are never edited'); END;
COMMIT;
