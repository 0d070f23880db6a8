/// The first bytes of a file, as SQLite lays them out (sqlite.org/fileformat.html, section 1.3).
///
/// Reading them by hand tells whether a file is a gradebook before SQLite opens it, so that one that
/// isn't stays as it is and no file comes to lie beside it.
struct GradebookHeader {
  /// How many bytes SQLite's header has.
  static let length = 100

  private let bytes: [UInt8]

  /// Nil where the bytes are not the beginning of an SQLite file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, bytes.starts(with: "SQLite format 3\0".utf8) else {
      return nil
    }
    self.bytes = bytes
  }

  /// The number that tells one program's files from another's.
  var applicationID: Int { number(at: 68, length: 4) }

  /// How many migrations the file went through.
  var version: Int { number(at: 60, length: 4) }

  /// How many bytes the file has when it is whole; 0 where it doesn't say.
  var size: Int { pageSize * number(at: 28, length: 4) }

  private var pageSize: Int {
    let stored = number(at: 16, length: 2)
    return stored == 1 ? 65_536 : stored
  }

  /// A big-endian number.
  private func number(at place: Int, length: Int) -> Int {
    bytes[place..<place + length].reduce(0) { $0 << 8 | Int($1) }
  }
}
