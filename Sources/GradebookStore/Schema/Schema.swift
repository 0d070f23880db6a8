import GRDB

/// The tables of a gradebook and how an older file comes to have them.
///
/// The file's `user_version` counts the migrations that it went through; its `application_id` says
/// that it is a gradebook.
enum Schema {
  /// `Repa` in ASCII.
  static let applicationID: Int32 = 0x5265_7061

  /// What each version added to the one before it, from the first. A migration that was released
  /// is never changed again.
  private static let migrations = [version1]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Makes the tables of a new gradebook in an empty database, all or none of them.
  static func create(in database: Database) throws {
    try database.inTransaction(.immediate) {
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      try addTables(to: database)
      try database.execute(
        sql: "INSERT INTO gradebook (id, uuid, createdAt) VALUES (1, ?, unixepoch() * 1000)",
        arguments: [RandomID.text()])
      return .commit
    }
  }

  /// Makes the tables that an older gradebook lacks, in one transaction that no other program can be
  /// within.
  static func migrate(_ database: Database) throws {
    guard try database.version < version else { return }
    try database.inTransaction(.immediate) {
      try addTables(to: database)
      return .commit
    }
  }

  private static func addTables(to database: Database) throws {
    let found = try database.version
    for version in found..<max(found, Schema.version) {
      try database.execute(sql: migrations[version])
      try database.execute(sql: "PRAGMA user_version = \(version + 1)")
    }
  }
}

extension Database {
  /// How many migrations the file went through.
  var version: Int {
    get throws { try Int.fetchOne(self, sql: "PRAGMA user_version") ?? 0 }
  }
}
