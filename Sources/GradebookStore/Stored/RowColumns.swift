import Assessment
import GRDB

/// Reads the columns of a row one after another.
///
/// What isn't as the program writes it is an error and never a crash: the file may be damaged.
struct RowColumns {
  private let row: Row
  private var next = 0

  init(_ row: Row) {
    self.row = row
  }

  /// The next column: a text, a whole number, or either or nothing.
  mutating func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    defer { next += 1 }
    return try row.decode(Value.self, atIndex: next)
  }

  /// The next column, which may be empty.
  mutating func optional<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ type: Value.Type = Value.self
  ) throws -> Value? {
    defer { next += 1 }
    return try row.decode(Value?.self, atIndex: next)
  }

  /// One of a closed set, by the text that stands for it.
  mutating func choice<Value: RawRepresentable<String>>(
    _ type: Value.Type = Value.self
  ) throws -> Value {
    guard let value = Value(rawValue: try value()) else { throw UnreadableRow() }
    return value
  }

  mutating func name<Subject>(_ type: Identifier<Subject>.Type = Identifier<Subject>.self)
    throws -> Identifier<Subject>
  {
    Identifier(try value())
  }

  /// A moment, from two columns.
  mutating func time() throws -> Timestamp {
    Timestamp(milliseconds: try value(), offsetMinutes: try value())
  }

  /// A moment, from two columns that may both be empty.
  mutating func optionalTime() throws -> Timestamp? {
    let milliseconds = try optional(Int64.self)
    let offset = try optional(Int.self)
    guard let milliseconds, let offset else { return nil }
    return Timestamp(milliseconds: milliseconds, offsetMinutes: offset)
  }

  mutating func versions() throws -> Versions {
    Versions(program: try value(), course: try value())
  }
}

/// A row holds something that this program never writes.
struct UnreadableRow: Error {}
