import Authoring
import Glibc
import Testing

/// The independent validator: Python's `jsonschema` on what PyYAML reads.
enum Validator {
  static let isThere = run("python3 -W ignore -c 'import jsonschema, yaml' 2>&1 && echo there")
    .contains("there")

  /// A line a file, `ok` or `broken` first.
  static func verdicts(
    on files: [String], by schema: EditorSchema = .module
  ) throws -> [String] {
    let root = EditorSchemaTests.root
    let script = "\(root)/Tests/AuthoringTests/Schema/validate.py"
    let schema = "\(root)/modules/\(schema.fileName)"
    let words = (["python3", script, schema] + files).map { "'\($0)'" }.joined(separator: " ")
    return run(words + " 2>&1").split(separator: "\n").map(String.init)
  }

  static func modules(in folder: String) throws -> [String] {
    run("ls '\(folder)'/*.??.yaml").split(separator: "\n").map(String.init)
  }

  private static func run(_ command: String) -> String {
    guard let process = popen(command, "r") else { return "" }
    defer { pclose(process) }
    return String(decoding: rest(of: process), as: UTF8.self)
  }

  static func bytes(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    defer { fclose(file) }
    return rest(of: file)
  }

  private static func rest(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
