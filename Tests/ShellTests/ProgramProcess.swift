import Foundation

/// The built program as a process of its own, with a home that nobody else uses.
struct ProgramProcess {
  /// A folder that holds everything that the program keeps; removed by `Home.remove`.
  struct Home {
    let path: String

    init() throws {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "repaso-tests-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      path = folder.path
    }

    var gradebook: String { "\(path)/repaso/gradebook.sqlite" }

    func remove() {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  /// How a run ended, and what it wrote.
  struct Outcome {
    let status: Int32
    let wasKilled: Bool
    let output: String
    let errors: String
  }

  private let process = Process()
  private let input = Pipe()
  private let output: URL
  private let errors: URL

  /// The program beside the tests.
  static let executable: String = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [
      tests,
      URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent(),
    ]
    let found = candidates.map { $0.appending(path: "repaso").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    return found ?? ".build/debug/repaso"
  }()

  /// What sanitizers are told: the program was built with those of the tests.
  private static let sanitizers = ProcessInfo.processInfo.environment.filter {
    ["ASAN_OPTIONS", "LSAN_OPTIONS", "TSAN_OPTIONS"].contains($0.key)
  }

  /// Starts the program on the tests' fixtures.
  ///
  /// - Parameters:
  ///   - prelude: shell words that run before it, such as `ulimit -f 100;`.
  ///   - isOrdinary: takes away what root may do and people may not, such as reading every file.
  init(
    _ arguments: [String], home: Home, prelude: String = "", environment: [String: String] = [:],
    isOrdinary: Bool = false
  ) throws {
    let id = UUID().uuidString
    output = URL(filePath: home.path).appending(path: "\(id).out")
    errors = URL(filePath: home.path).appending(path: "\(id).err")
    for file in [output, errors] { try Data().write(to: file) }
    process.executableURL = URL(filePath: "/bin/bash")
    // Whoever runs the tests may ignore this signal, which is inherited.
    let ordinary = isOrdinary && geteuid() == 0 ? "setpriv --inh-caps=-all --bounding-set=-all" : ""
    let run = "exec \(ordinary) env --default-signal=XFSZ \"$0\" \"$@\""
    // What the prelude limits must not limit the file that this writes to.
    let script = prelude.isEmpty ? run : "set -o pipefail; (\(prelude) \(run)) | cat"
    process.arguments = ["-c", script, Self.executable] + arguments
    process.environment = Self.environment(home).merging(environment) { $1 }
    process.standardInput = input
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try Self.hearingSignals { try process.run() }
  }

  /// The variables that the program sees: nothing of whoever runs the tests.
  static func environment(_ home: Home) -> [String: String] {
    [
      "HOME": home.path, "XDG_DATA_HOME": home.path, "XDG_CONFIG_HOME": home.path,
      "XDG_STATE_HOME": home.path, "REPASO_MODULES": Player.fixtures,
      "LANG": "es_EC.UTF-8",
    ].merging(ProgramProcess.sanitizers) { $1 }
  }

  /// The threads that tests run on hold signals back, which a child would inherit.
  private static func hearingSignals(_ start: () throws -> Void) rethrows {
    var (none, former) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &former)
    defer { pthread_sigmask(SIG_SETMASK, &former, nil) }
    try start()
  }

  func type(_ line: String) {
    // A program that was killed reads no more.
    try? input.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
  }

  func kill() {
    send(SIGKILL)
  }

  func send(_ signal: Int32) {
    Foundation.kill(process.processIdentifier, signal)
  }

  /// Lets no file that the program writes grow beyond so many bytes from now on; nil for no limit.
  ///
  /// Asked from outside with `prlimit`, as the program would not lift a limit that it was given.
  func limitFiles(to size: Int?) throws {
    let limit = size.map { String($0) } ?? "unlimited"
    let setting = try Process.run(
      URL(filePath: "/usr/bin/prlimit"),
      arguments: ["--pid", "\(process.processIdentifier)", "--fsize=\(limit):"])
    setting.waitUntilExit()
  }

  /// Waits until what was written fulfils a condition, at most ten seconds.
  ///
  /// - Returns: whether it came to hold.
  func wait(until condition: (String) -> Bool) -> Bool {
    for _ in 0..<15_000 {
      if condition(written) { return true }
      usleep(2_000)
    }
    return false
  }

  /// What it has written so far.
  var written: String { (try? String(contentsOf: output, encoding: .utf8)) ?? "" }

  /// Ends its input, and waits for it.
  func finish() -> Outcome {
    try? input.fileHandleForWriting.close()
    return ending()
  }

  /// Waits for it to end by itself.
  func ending() -> Outcome {
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      wasKilled: process.terminationReason == .uncaughtSignal, output: written,
      errors: (try? String(contentsOf: errors, encoding: .utf8)) ?? "")
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], typing lines: [String] = [], home: Home, prelude: String = "",
    environment: [String: String] = [:], isOrdinary: Bool = false
  ) throws -> Outcome {
    let program = try ProgramProcess(
      arguments, home: home, prelude: prelude, environment: environment, isOrdinary: isOrdinary)
    for line in lines { program.type(line) }
    return program.finish()
  }
}
