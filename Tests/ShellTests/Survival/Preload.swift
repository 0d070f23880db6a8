import Foundation

/// A library that is put between the program and the system, made from a C file in `Preloads`.
struct Preload {
  private static let compilers = ["/usr/bin/cc", "/usr/bin/clang", "/opt/swift/usr/bin/clang"]
  private static let compiler = compilers.first(
    where: FileManager.default.isExecutableFile(atPath:))

  /// Whether this machine has a compiler for C, as every machine that links Swift should.
  static var isPossible: Bool { compiler != nil }

  /// Why there is no library.
  struct Failure: Error {
    let source: String
  }

  private let path: String

  /// Makes the library in a home, with which it goes.
  init(_ name: String, in home: ProgramProcess.Home) throws {
    path = "\(home.path)/\(name).so"
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Preloads/\(name).c").path
    let compiling = try Process.run(
      URL(filePath: Preload.compiler ?? "/usr/bin/cc"),
      arguments: ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", path, source])
    compiling.waitUntilExit()
    guard compiling.terminationStatus == 0 else { throw Failure(source: source) }
  }

  /// The variable that has the program use it.
  var environment: [String: String] { ["LD_PRELOAD": path] }
}
