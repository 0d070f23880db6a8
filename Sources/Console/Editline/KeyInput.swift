import Glibc

/// What was typed, one Unicode scalar at a time.
///
/// Waits for keys, for signals and for the deadline at once. Bytes that are not UTF-8 become U+FFFD.
struct KeyInput {
  /// What came of waiting for a key.
  enum Key: Hashable {
    case scalar(Unicode.Scalar)
    /// A signal has come, and `SignalWatch` knows which.
    case signal
    case deadline
    case end
    case failed(errno: Int32)
  }

  private let descriptor: Int32
  private let signals: Int32
  private var bytes: ArraySlice<UInt8> = []

  init(descriptor: Int32, signals: SignalWatch) {
    self.descriptor = descriptor
    self.signals = signals.descriptor
  }

  /// Waits for the next key.
  mutating func next(until deadline: ContinuousClock.Instant?) -> Key {
    while true {
      if let scalar = decoded() { return .scalar(scalar) }
      let ready = Readiness.wait(
        for: [.init(descriptor, POLLIN), .init(signals, POLLIN)], until: deadline)
      if ready[1] { return .signal }
      if ready[0] {
        if let ending = fill() { return ending }
      } else if let deadline, deadline <= .now {
        return .deadline
      }
    }
  }

  private mutating func fill() -> Key? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
      return nil
    }
    if count == 0 { return .end }
    return errno == EINTR || errno == EAGAIN ? nil : .failed(errno: errno)
  }

  /// The first scalar of the bytes, or nil while it isn't whole.
  private mutating func decoded() -> Unicode.Scalar? {
    guard let first = bytes.first else { return nil }
    let length = KeyInput.length(startingWith: first)
    if bytes.count < length, KeyInput.canGoOn(bytes) { return nil }
    var decoder = UTF8()
    var iterator = bytes.prefix(max(1, length)).makeIterator()
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar):
      bytes = bytes.dropFirst(length)
      return scalar
    case .error, .emptyInput:
      bytes = bytes.dropFirst()
      return "\u{FFFD}"
    }
  }

  /// How many bytes a scalar has, by its first; 1 for a byte that can't be one.
  private static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// Whether all bytes after the first are those of a scalar that is under way.
  private static func canGoOn(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
