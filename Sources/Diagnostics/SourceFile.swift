/// The name of a source file as it was given: a path, or `-` for standard input.
package struct SourceName: Hashable, Sendable, ExpressibleByStringLiteral {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  package init(stringLiteral path: String) {
    self.path = path
  }
}

extension SourceName: CustomStringConvertible, Comparable {
  package var description: String { path }

  /// By code units, so that the order is the same on every machine.
  package static func < (left: SourceName, right: SourceName) -> Bool {
    left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
  }
}

/// A file of text as its author wrote it: a name and bytes that should be UTF-8.
///
/// Where lines start is not part of the value: only who shows places needs it, and makes a
/// `LineTable` once.
package struct SourceFile: Hashable, Sendable {
  package let name: SourceName
  package let bytes: [UInt8]

  package init(name: SourceName, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A file with the given text, as tests and standard input need it.
  package init(name: SourceName, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The span of the whole file.
  package var span: Span { Span(0, bytes.count) }

  /// The text of a span; bytes that are not UTF-8 become replacement characters.
  package func text(of span: Span) -> String {
    String(decoding: bytes[span.range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
