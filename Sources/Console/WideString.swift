import Glibc

/// A string as the C library's wide characters, at an address that lasts as long as this.
final class WideString {
  let pointer: UnsafeMutablePointer<wchar_t>
  private let count: Int

  init(_ text: String) {
    let characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
    count = characters.count
    pointer = .allocate(capacity: count)
    pointer.initialize(from: characters, count: count)
  }

  deinit {
    pointer.deinitialize(count: count)
    pointer.deallocate()
  }

  /// Lends a text as wide characters for the time of a call.
  static func with(_ text: String, _ use: (UnsafePointer<wchar_t>) -> Void) {
    let wide = WideString(text)
    withExtendedLifetime(wide) { use(wide.pointer) }
  }

  /// The text of wide characters; what is no scalar becomes U+FFFD.
  static func text(_ characters: some Sequence<wchar_t>) -> String {
    var scalars = String.UnicodeScalarView()
    for character in characters {
      scalars.append(Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{FFFD}")
    }
    return String(scalars)
  }
}
