import GRDBSQLite

/// A table without keys, checks, indices or triggers, to which one row is committed again and
/// again: what SQLite alone costs at FULL.
struct BareTable {
  private let connection: OpaquePointer
  private let insertion: OpaquePointer

  /// Makes the table at a path, with the columns and the first row of a gradebook's attempts.
  init(at path: String, rowOf gradebook: String) throws {
    var opened: OpaquePointer?
    guard sqlite3_open(path, &opened) == SQLITE_OK, let opened else { throw Failure() }
    connection = opened
    try BareTable.run(
      """
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      ATTACH '\(gradebook)' AS source;
      CREATE TEMP TABLE row AS SELECT * FROM source.attempt LIMIT 1;
      CREATE TABLE bare AS SELECT * FROM row WHERE 0;
      DETACH source;
      """, on: opened)
    var prepared: OpaquePointer?
    let statement = "INSERT INTO bare SELECT * FROM temp.row"
    guard sqlite3_prepare_v2(opened, statement, -1, &prepared, nil) == SQLITE_OK, let prepared
    else { throw Failure() }
    insertion = prepared
  }

  /// Appends the row, by itself a transaction.
  func commit() throws {
    guard sqlite3_step(insertion) == SQLITE_DONE, sqlite3_reset(insertion) == SQLITE_OK,
      sqlite3_changes(connection) == 1
    else { throw Failure() }
  }

  private static func run(_ statements: String, on connection: OpaquePointer) throws {
    guard sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK else { throw Failure() }
  }

  /// SQLite refused; the benchmark has nothing to go on with.
  struct Failure: Error {}
}
