import Diagnostics

/// The first look at a file's bytes: whether they are UTF-8, and whether they hold only characters
/// that every reader of YAML and every terminal takes the same way.
struct TextCheck {
  private let text: SourceBytes
  private(set) var problems: [SyntaxProblem] = []
  private var warnings = 0

  init(_ text: SourceBytes) {
    self.text = text
  }

  /// All that is wrong with the characters of `text` from `start` on, in the order of the text.
  static func problems(in text: SourceBytes, from start: Int) -> [SyntaxProblem] {
    var check = TextCheck(text)
    check.run(from: start)
    return check.problems
  }

  private mutating func run(from start: Int) {
    var index = text.unusual(from: start)
    while index < text.count {
      if problems.count - warnings >= SyntaxLimits.problems {
        return problems.append(.tooMany(at: index))
      }
      let byte = text[index]
      if byte >= 0x80 {
        index = nonASCII(at: index)
      } else if byte == Byte.tab {
        index += 1
      } else {
        index = control(at: index)
      }
      index = text.unusual(from: index)
    }
  }

  /// Reports a control character unless it is the CR of a line end; gives the index after it.
  private mutating func control(at index: Int) -> Int {
    let isReturn = text[index] == Byte.carriageReturn
    if isReturn, index + 1 < text.count, text[index + 1] == Byte.lineFeed { return index + 2 }
    report(
      isReturn ? .character(.carriageReturn) : .character(.control(UInt32(text[index]))),
      Span(index, index + 1))
    return index + 1
  }

  /// Checks a character outside ASCII; gives the index after it.
  private mutating func nonASCII(at index: Int) -> Int {
    guard let (scalar, length) = scalar(at: index) else { return notUTF8(at: index) }
    let span = Span(index, index + length)
    if let fault = Self.fault(of: scalar) {
      report(fault, span)
    } else if Self.combiningMarks.contains(scalar), index > 0, Self.isLetter(text[index - 1]) {
      report(.warning(.decomposedLetter), Span(index - 1, index + length))
    }
    return index + length
  }

  /// Reports a run of bytes that are not UTF-8 as one; gives the index after it.
  private mutating func notUTF8(at start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] >= 0x80, scalar(at: end) == nil { end += 1 }
    report(.character(.notUTF8(firstByte: text[start])), Span(start, end))
    return end
  }

  private mutating func report(_ fault: SyntaxFault, _ span: Span) {
    if fault.severity == .warning {
      if warnings == SyntaxLimits.characterWarnings { return }
      warnings += 1
    }
    problems.append(SyntaxProblem(fault: fault, span: span))
  }

  /// The character that starts at `index` and its length, or nil where the bytes are not UTF-8.
  ///
  /// The shortest form only, no surrogates, nothing above U+10FFFF (Unicode 16, table 3-7). What is
  /// after the end of the file is never a continuation byte.
  private func scalar(at index: Int) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(text[index])
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0 else { return nil }
    var scalar = lead & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = UInt32(text[index + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | byte & 0x3F
    }
    let isShortest = length == 2 || scalar >= (length == 3 ? 0x800 : 0x10000)
    guard isShortest, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }

  /// What is wrong with a character outside ASCII, if something is.
  static func fault(of scalar: UInt32) -> SyntaxFault? {
    switch scalar {
    case 0x85, 0x2028, 0x2029: .character(.lineSeparator(scalar))
    case 0x80...0x9F, 0xFFFE, 0xFFFF: .character(.control(scalar))
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      .character(.bidirectional(scalar))
    case 0xFEFF: .character(.byteOrderMark)
    case 0x00AD, 0x200B, 0x2060: .warning(.invisible(scalar))
    default: nil
    }
  }

  private static let combiningMarks: ClosedRange<UInt32> = 0x0300...0x036F

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
