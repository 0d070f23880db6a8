import Glibc
import Synchronization

/// The pipe between the signal handler and `SignalWatch`.
///
/// A handler can reach nothing but a global, hence the only one of the program. It does what POSIX
/// allows a handler to do: it reads a number and calls `write`.
enum SignalPipe {
  private static let writeEnd = Atomic<Int32>(-1)

  /// One byte in the pipe: the signal's number, and a bit for the keyboard.
  struct Entry {
    let signal: Int32
    /// Whether the terminal sent it (a key was pressed), and not another process.
    let isFromKeyboard: Bool

    init(_ byte: UInt8) {
      signal = Int32(byte & 0x7F)
      isFromKeyboard = byte & 0x80 != 0
    }

    init(signal: Int32, isFromKeyboard: Bool) {
      self.signal = signal
      self.isFromKeyboard = isFromKeyboard
    }

    var byte: UInt8 { UInt8(truncatingIfNeeded: signal & 0x7F) | (isFromKeyboard ? 0x80 : 0) }
  }

  /// Makes the pipe known, before any handler is installed: this also initialises the global.
  static func open(writingTo descriptor: Int32) {
    let former = writeEnd.exchange(descriptor, ordering: .sequentiallyConsistent)
    precondition(former < 0, "only one SignalWatch can exist at a time")
  }

  static func shut() {
    writeEnd.store(-1, ordering: .sequentiallyConsistent)
  }

  /// What every watched signal does.
  static let handler:
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void = {
      signal, details, _ in
      let savedError = errno
      // Positive codes are the kernel's own: the terminal driver's, here.
      let isFromKeyboard = (details?.pointee.si_code ?? 0) > 0
      var byte = Entry(signal: signal, isFromKeyboard: isFromKeyboard).byte
      _ = write(writeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
      errno = savedError
    }
}
