import Console
import TestKit
import Testing

extension ProcessWide {
  @Suite("Pasting")
  struct PasteTests {
    private func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }

    @Test("several lines never answer several questions")
    func oneLine() throws {
      let session = try ProbeSession()
      #expect(session.terminal.screen.marksPastes)
      session.type(paste("uno\r\ndos\ttres\r\n:quit\r\n"), shows: "1/2 > uno dos tres :quit")
      session.answer("", reads: .line("uno dos tres :quit"))
      session.answer("a \(paste("b\u{3}\u{4}\u{1A}\u{1B}[Ac"))d", reads: .line("a b[Acd"))
    }

    @Test("where a prompt takes many lines they stay, in one answer")
    func manyLines() throws {
      let session = try ProbeSession("many")
      session.type(paste("uno\rdos\r\n\r\ntres\r"), shows: "1/2 > uno\ndos\n\ntres")
      session.answer("", reads: .line("uno\ndos\n\ntres"))
    }

    @Test("a long one is read whole")
    func long() throws {
      let session = try ProbeSession()
      let text = String(repeating: "ñandú ", count: 2000)
      session.terminal.type(paste(text) + "\r")
      // The line is told back in pieces, of which the last has the closing quote.
      let isRead = session.terminal.wait {
        $0.output.split(separator: "got line(").dropFirst().last?.contains("\")") ?? false
      }
      let read = session.terminal.output.split(separator: "got line(").last ?? ""
      #expect(isRead && read.count { $0 == "ú" } == 2000)
    }
  }
}
