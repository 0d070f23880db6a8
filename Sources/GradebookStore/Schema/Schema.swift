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
  static let migrations = [version1]

  /// The version that this program writes.
  static var version: Int { migrations.count }

  /// Makes the tables in an empty database, or the ones that an older gradebook lacks.
  static func migrate(_ database: Database) throws {
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
