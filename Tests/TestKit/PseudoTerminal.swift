import Glibc

/// A terminal without glass: a test types at one side, a program runs at the other.
package final class PseudoTerminal {
  /// How a program ended.
  package enum Ending: Hashable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    /// It still runs.
    case running
  }

  /// The program's side, as a path in `/dev/pts`.
  package let path: String
  /// What a person would see.
  package private(set) var screen: TerminalScreen
  /// All that the program wrote.
  package private(set) var output = ""
  private var master: Int32
  /// Open as long as this is, so that the terminal stays when the program ends.
  private var slave: Int32
  /// `POSIX_SPAWN_SETSID` of glibc, which Swift does not see.
  private static let newSession: Int32 = 0x80
  private var unread: [UInt8] = []
  private var process: pid_t?

  package init(columns: Int = 80, rows: Int = 24) throws {
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0 else { throw SystemFailure(errno) }
    (master, slave) = ends
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    path = try Self.path(of: slave)
    screen = TerminalScreen(columns: columns, rows: rows)
    setSize(columns: columns, rows: rows)
  }

  /// By the function that keeps nothing between calls, for tests make terminals side by side.
  private static func path(of terminal: Int32) throws -> String {
    var name = [CChar](repeating: 0, count: 64)
    let code = ttyname_r(terminal, &name, name.count)
    guard code == 0 else { throw SystemFailure(code) }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    if let process {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
    close(slave)
  }

  /// Starts a program in a session of its own, with this as its controlling terminal.
  package func start(_ command: [String], environment: [String]) throws {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads that tests run on hold signals back, which a child would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(PseudoTerminal.newSession | POSIX_SPAWN_SETSIGMASK))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let arguments = command.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let code = posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw SystemFailure(code) }
    self.process = process
  }

  /// Types; `\r` is Return.
  package func type(_ text: String) {
    type(bytes: Array(text.utf8))
  }

  package func type(bytes: [UInt8]) {
    var start = 0
    while start < bytes.count {
      let end = min(start + 512, bytes.count)
      let count = bytes[start..<end].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      start += max(0, count)
      if start < bytes.count { read(for: .milliseconds(1)) }
    }
  }

  package func send(_ signal: Int32) {
    if let process { kill(process, signal) }
  }

  package func resize(columns: Int, rows: Int = 24) {
    screen.resize(columns: columns)
    setSize(columns: columns, rows: rows)
  }

  private func setSize(columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Has another key than Ctrl-C mean what Ctrl-C means.
  package func setInterruptKey(_ key: UInt8) {
    var mode = termios()
    guard tcgetattr(slave, &mode) == 0 else { return }
    withUnsafeMutableBytes(of: &mode.c_cc) { $0[Int(VINTR)] = key }
    tcsetattr(slave, TCSANOW, &mode)
  }

  /// Ends the terminal while the program still uses it, as closing a window does.
  package func hangUp() {
    close(master)
    close(slave)
    (master, slave) = (-1, -1)
  }

  /// The terminal's settings as `stty` would tell them.
  package var settings: String {
    var mode = termios()
    guard tcgetattr(master, &mode) == 0 else { return "" }
    let keys = withUnsafeBytes(of: mode.c_cc) { Array($0) }
    return "\(mode.c_iflag) \(mode.c_oflag) \(mode.c_cflag) \(mode.c_lflag) \(keys)"
  }

  /// Reads until a condition holds, at most so long.
  ///
  /// - Returns: whether it came to hold.
  package func wait(
    _ limit: Duration = .seconds(30), until condition: (PseudoTerminal) -> Bool
  ) -> Bool {
    let end = ContinuousClock.now + limit
    while !condition(self) {
      guard .now < end else { return false }
      read(for: .milliseconds(20))
    }
    return true
  }

  /// Reads until the program has written a text, anywhere.
  package func wait(for text: String) -> Bool {
    wait { $0.output.contains(text) }
  }

  /// Reads until the program has ended.
  package func ending() -> Ending {
    var status: Int32 = 0
    guard let process, wait(until: { _ in waitpid(process, &status, WNOHANG) == process }) else {
      return .running
    }
    self.process = nil
    read(for: .milliseconds(20))
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
  }

  /// Reads what comes within a time.
  package func read(for time: Duration) {
    var polled = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(time / .milliseconds(1))
    guard poll(&polled, 1, milliseconds) > 0 else { return }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else {
      usleep(useconds_t(milliseconds) * 1000)
      return
    }
    unread += bytes[..<count]
    let text = takeWholeCharacters()
    output += text
    screen.feed(text)
  }

  /// What has been read, without the beginning of a character whose rest is still to come.
  private func takeWholeCharacters() -> String {
    let start = unread.lastIndex { $0 & 0xC0 != 0x80 } ?? unread.endIndex
    let isWhole = String(validating: unread[start...], as: UTF8.self) != nil
    let end = isWhole ? unread.endIndex : start
    defer { unread.removeFirst(end) }
    return String(decoding: unread[..<end], as: UTF8.self)
  }
}

/// What the system refused, by its number.
package struct SystemFailure: Error {
  package let code: Int32

  package init(_ code: Int32) {
    self.code = code
  }
}
