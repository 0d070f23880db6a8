import Console
import Foundation
import TestKit
import Testing

extension ProcessWide {
  @Suite("Tab and the arrow keys")
  struct CompletionAndHistoryTests {
    @Test("Tab completes, and offers what there is to choose from")
    func tab() throws {
      let session = try ProbeSession()
      session.answer(":he\t", reads: .line(":help "))
      session.answer("ñ\t", reads: .line("ñandú "))
      session.answer("cr\tl\t", reads: .line("crimen de lesa humanidad "))
      session.answer("nada\t", reads: .line("nada"))
      session.type(
        "cr\t\t",
        shows:
          "1/2 > crimen de\ncrimen de guerra          crimen de lesa humanidad\n1/2 > crimen de")
      session.answer("g\t", reads: .line("crimen de guerra "))
    }

    @Test("for a screen reader the ways on are one sentence")
    func plain() throws {
      let session = try ProbeSession("plain")
      session.type(":h\t", shows: ":help, :hint, :history\n1/2 > :h")
      #expect(!session.terminal.output.contains("\u{1B}[1m"))
    }

    @Test("the arrow keys recall every line, the file keeps commands only, for its owner only")
    func history() throws {
      let folder = try TemporaryFolder()
      let path = folder.file("history")
      let first = try ProbeSession(environment: ["HISTORY=\(path)"])
      first.answer(":glossary ñandú", reads: .line(":glossary ñandú"))
      first.answer("b", reads: .line("b"))
      first.answer("\u{1B}[A", reads: .line("b"))
      first.answer("\u{1B}[A\u{1B}OA", reads: .line(":glossary ñandú"))
      first.answer("\u{1B}[A\u{1B}[A\u{1B}[B", reads: .line(":glossary ñandú"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == ":glossary ñandú\n")
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
      #expect(mode as? Int == 0o600)
      let second = try ProbeSession(environment: ["HISTORY=\(path)"])
      second.answer("\u{1B}[A", reads: .line(":glossary ñandú"))
      second.answer("\u{12}glo\u{1B}[DX", reads: .line(":Xglossary ñandú"))
    }
  }
}
