import Glibc

/// A pipe of the system, for reading what a terminal writes and for writing what it reads.
final class Pipe {
  let readEnd: Int32
  private(set) var writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// A pipe that holds these bytes and has ended. They must fit in it: 64 KiB.
  convenience init(holding bytes: [UInt8]) {
    self.init()
    write(bytes)
    closeWriteEnd()
  }

  deinit {
    closeWriteEnd()
    close(readEnd)
  }

  func write(_ bytes: [UInt8]) {
    _ = Glibc.write(writeEnd, bytes, bytes.count)
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  /// All that was written, once no one writes any more.
  func contents() -> String {
    closeWriteEnd()
    var all: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while case let count = read(readEnd, &bytes, bytes.count), count > 0 { all += bytes[..<count] }
    return String(decoding: all, as: UTF8.self)
  }
}
