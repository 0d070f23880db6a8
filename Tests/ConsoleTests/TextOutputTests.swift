import Glibc
import Testing
import Typesetting

@testable import Console

extension ProcessWide {
  @Suite("Writing all of it, or saying why not")
  struct TextOutputTests {
    private let variables = TerminalVariables { ["COLUMNS": "20"][$0] }

    private func output(_ descriptor: Int32, _ signals: SignalWatch? = nil) -> TextOutput {
      TerminalOptions(variables: variables).output(descriptor, signals: signals)
    }

    @Test("text is laid out at the width, data are left as they are")
    func written() throws {
      let pipe = Pipe()
      let output = output(pipe.writeEnd)
      try output.write([.paragraph("Según la Convención de 1948"), .blank])
      try output.write(exactly: "{\"a\": \"\u{1B}\"}\n")
      #expect(pipe.contents() == "Según la Convención\nde 1948\n\n{\"a\": \"\u{1B}\"}\n")
    }

    @Test("a full disk is told")
    func fullDisk() throws {
      let descriptor = open("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      #expect(throws: OutputFailure.system(errno: ENOSPC)) {
        try output(descriptor).write([.paragraph("texto")])
      }
    }

    @Test("a reader that has gone is told, and the process lives on")
    func readerGone() throws {
      let signals = try SignalWatch()
      var ends: [Int32] = [-1, -1]
      pipe(&ends)
      close(ends[0])
      defer { close(ends[1]) }
      #expect(throws: OutputFailure.readerGone) {
        try output(ends[1], signals).write([.paragraph("texto")])
      }
    }

    @Test("a reader that takes nothing does not keep the process from ending")
    func stuck() throws {
      let signals = try SignalWatch()
      let pipe = Pipe()
      deliver(SIGTERM)
      #expect(throws: OutputFailure.terminated(signal: SIGTERM)) {
        try output(pipe.writeEnd, signals).write(exactly: String(repeating: "x", count: 1 << 20))
      }
    }

    @Test("a descriptor that does not wait is waited for")
    func nonBlocking() async throws {
      let pipe = Pipe()
      _ = fcntl(pipe.writeEnd, F_SETFL, O_NONBLOCK)
      let (readEnd, total) = (pipe.readEnd, 300_000)
      let reading = Task.detached {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var sum = 0
        while sum < total {
          let count = read(readEnd, &bytes, bytes.count)
          guard count > 0 else { break }
          sum += count
        }
        return sum
      }
      try output(pipe.writeEnd).write(exactly: String(repeating: "ñ", count: total / 2))
      #expect(await reading.value == total)
    }
  }
}
