import Foundation

/// A library that is put between the program and the system, made from a C file in `Preloads`.
struct Preload {
  /// The first compiler for C that `PATH` leads to.
  private static let compiler: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["cc", "clang", "gcc"].lazy.flatMap { name in folders.lazy.map { "\($0)/\(name)" } }
      .first(where: FileManager.default.isExecutableFile(atPath:))
  }()

  /// Whether this machine has a compiler for C, as every machine that links Swift should.
  static var isPossible: Bool { compiler != nil }

  /// Why there is no library: no compiler, or one that did not take the source.
  struct Failure: Error {
    let source: String
  }

  private let path: String

  /// Makes the library in a home, with which it goes.
  init(_ name: String, in home: ProgramProcess.Home) throws {
    path = "\(home.path)/\(name).so"
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Preloads/\(name).c").path
    guard let compiler = Preload.compiler else { throw Failure(source: source) }
    let compiling = try Process.run(
      URL(filePath: compiler),
      arguments: ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", path, source])
    compiling.waitUntilExit()
    guard compiling.terminationStatus == 0 else { throw Failure(source: source) }
  }

  /// The variable that has the program use it.
  var environment: [String: String] { ["LD_PRELOAD": path] }
}
