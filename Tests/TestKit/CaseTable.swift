import Foundation
import Testing

/// One row of a table of cases: a text file beside the tests, one row a line, its columns set apart
/// by ` | `.
///
/// Lines that begin with `#` and empty ones are passed over. A line `[like this]` is a heading: it
/// holds for the rows below it. `\u{A0}` and its like stand for characters that can't be seen.
package struct CaseRow: Sendable, CustomTestStringConvertible {
  package let line: Int
  package let heading: String
  package let columns: [String]

  package init(line: Int, heading: String = "", columns: [String]) {
    self.line = line
    self.heading = heading
    self.columns = columns
  }

  /// A column by its number, from 0; empty where the row is shorter.
  package subscript(column: Int) -> String {
    columns.indices.contains(column) ? columns[column] : ""
  }

  package var testDescription: String {
    "line \(line): \(heading.isEmpty ? "" : "[\(heading)] ")\(columns.joined(separator: " | "))"
  }
}

/// Reads tables of cases.
package enum CaseTable {
  /// The rows of a file in the folder `Cases` beside a source file of tests.
  package static func rows(_ name: String, beside source: String = #filePath) -> [CaseRow] {
    let folder = source.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let path = (folder + ["Cases", Substring(name)]).joined(separator: "/")
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      Issue.record("there is no table of cases at \(path)")
      return []
    }
    return rows(of: text)
  }

  private static func rows(of text: String) -> [CaseRow] {
    var rows: [CaseRow] = []
    var heading = ""
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]"), !line.contains(" | ") {
        heading = unescaped(line.dropFirst().dropLast())
      } else {
        rows.append(
          CaseRow(line: index + 1, heading: heading, columns: columns(of: String(line))))
      }
    }
    return rows
  }

  private static func columns(of line: String) -> [String] {
    line.components(separatedBy: " | ").map { unescaped($0[...]) }
  }

  /// Puts characters in the place of their `\u{…}`.
  private static func unescaped(_ text: Substring) -> String {
    let parts = String(text).components(separatedBy: "\\u{")
    return parts.dropFirst().reduce(parts[0]) { read, part in
      let digits = part.prefix { $0 != "}" }
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return read + (scalar.map { String($0) } ?? "?") + part.dropFirst(digits.count + 1)
    }
  }
}
