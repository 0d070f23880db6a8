import Glibc
import Testing
import Typesetting

@testable import Console

extension ProcessWide {
  @Suite("The dialogue through pipes")
  struct PlainTerminalTests {
    private let variables = TerminalVariables { _ in nil }

    /// Plays a dialogue: one prompt after another until something other than a line comes.
    private func dialogue(typing bytes: [UInt8]) throws -> (inputs: [LineInput], output: String) {
      let (input, output) = (Pipe(holding: bytes), Pipe())
      let options = TerminalOptions(variables: variables)
      let terminal = try options.terminal(
        input: input.readEnd, output: output.writeEnd, signals: SignalWatch())
      var inputs: [LineInput] = []
      repeat {
        inputs.append(terminal.readLine(LinePrompt("\("\(inputs.count + 1)/2", .prompt) > ")))
        if case .line(let line) = inputs.last { try terminal.write(.paragraph("Leí «\(line)».")) }
      } while inputs.last.map(\.isLine) ?? false
      return (inputs, output.contents())
    }

    @Test("reads well: every line stands behind its prompt, without escapes")
    func transcript() throws {
      let (inputs, output) = try dialogue(typing: Array("ñandú ¿qué?\r\nb".utf8))
      #expect(inputs == [.line("ñandú ¿qué?"), .line("b"), .endOfInput])
      #expect(
        output == """
          1/2 > ñandú ¿qué?
          Leí «ñandú ¿qué?».
          2/2 > b
          Leí «b».
          3/2 > \n
          """)
    }

    @Test("shows what a terminal would obey")
    func visible() throws {
      let (inputs, output) = try dialogue(typing: Array("a\u{1B}[2Jb\n".utf8))
      #expect(inputs.first == .line("a\u{1B}[2Jb"))
      #expect(output.hasPrefix("1/2 > a␛[2Jb\nLeí «a␛[2Jb».\n"))
    }

    @Test("an input that has ended stays ended")
    func ended() throws {
      let (input, output) = (Pipe(holding: []), Pipe())
      let terminal = try TerminalOptions(variables: variables).terminal(
        input: input.readEnd, output: output.writeEnd, signals: SignalWatch())
      #expect(terminal.readLine(LinePrompt("> ")) == .endOfInput)
      #expect(terminal.readLine(LinePrompt("> ")) == .endOfInput)
      #expect(!terminal.isInteractive)
    }

    @Test("time runs out, and what was typed is told")
    func deadline() throws {
      let (input, output) = (Pipe(), Pipe())
      let terminal = try TerminalOptions(variables: variables).terminal(
        input: input.readEnd, output: output.writeEnd, signals: SignalWatch())
      input.write(Array("medi".utf8))
      let start = ContinuousClock.now
      let answer = terminal.readLine(LinePrompt("> ", deadline: start + .milliseconds(50)))
      #expect(answer == .timedOut(partial: "medi"))
      #expect(ContinuousClock.now - start >= .milliseconds(50))
    }

    @Test(
      "a signal that came in between is told at the next prompt, and kept",
      arguments: [SIGTERM, SIGHUP, SIGINT])
    func signalled(_ signal: Int32) throws {
      let (input, output) = (Pipe(holding: Array("a\n".utf8)), Pipe())
      let signals = try SignalWatch()
      let terminal = TerminalOptions(variables: variables).terminal(
        input: input.readEnd, output: output.writeEnd, signals: signals)
      deliver(signal)
      try terminal.write(.paragraph("guardado"))
      #expect(terminal.readLine(LinePrompt("> ")) == .terminated(signal: signal))
      #expect(terminal.readLine(LinePrompt("> ")) == .terminated(signal: signal))
      #expect(signals.terminating == signal)
    }

    @Test("descriptors that can't be used are told by their error")
    func closed() throws {
      let signals = try SignalWatch()
      let output = Pipe()
      let options = TerminalOptions(variables: variables)
      let deaf = options.terminal(input: 987, output: output.writeEnd, signals: signals)
      #expect(deaf.readLine(LinePrompt("> ")) == .failed(errno: EBADF))
      let mute = options.terminal(input: output.readEnd, output: 987, signals: signals)
      #expect(mute.readLine(LinePrompt("> ")) == .failed(errno: EBADF))
    }
  }
}

extension LineInput {
  fileprivate var isLine: Bool { if case .line = self { true } else { false } }
}
