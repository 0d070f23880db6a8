import Glibc

/// What the process was started with: its arguments and variables, read once.
struct Environment: Sendable {
  /// The words after the program's name.
  let arguments: [String]
  let variables: [String: String]
  /// Where the program's own file lies, or nil where the system doesn't say.
  let executable: String?

  /// A variable's value; nil where it is unset or empty, which POSIX programs take for the same.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Environment {
  /// The surroundings of this very process.
  static func current() -> Environment {
    var variables: [String: String] = [:]
    var entry = environ
    while let pointer = entry.pointee {
      let text = String(cString: pointer)
      if let equals = text.firstIndex(of: "=") {
        variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
      entry += 1
    }
    return Environment(
      arguments: Array(CommandLine.arguments.dropFirst()), variables: variables,
      executable: resolvedExecutable())
  }

  private static func resolvedExecutable() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = readlink("/proc/self/exe", &buffer, Int(PATH_MAX))
    guard length > 0 else { return nil }
    return String(decoding: buffer.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
