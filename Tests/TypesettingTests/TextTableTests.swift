import Testing
import Typesetting

@Suite("Tables at every width")
struct TextTableTests {
  private let scores = TextTable(
    [.init("Módulo"), .init("Estado"), .init("Puntos", .trailing)],
    rows: [
      ["Orientación", "hecho", "9 de 10"],
      ["Conceptos de genocidio y atrocidades masivas", "a medias", "12 de 16"],
    ])

  private func lines(_ table: TextTable, _ columns: Int, isPlain: Bool = false) -> [String] {
    Typesetter(columns: columns, isPlain: isPlain).lines(of: [.table(table)]).map(\.text)
  }

  @Test("in columns where it fits, numbers to the right")
  func fits() {
    #expect(
      lines(scores, 80) == [
        "Módulo                                        Estado      Puntos",
        "────────────────────────────────────────────  ────────  ────────",
        "Orientación                                   hecho      9 de 10",
        "Conceptos de genocidio y atrocidades masivas  a medias  12 de 16",
      ])
  }

  @Test("the widest column of words gives way first")
  func shrinks() {
    #expect(
      lines(scores, 40) == [
        "Módulo                Estado      Puntos",
        "────────────────────  ────────  ────────",
        "Orientación           hecho      9 de 10",
        "Conceptos de          a medias  12 de 16",
        "genocidio y",
        "atrocidades masivas",
      ])
  }

  @Test("where no column can give way, each row is a group of lines")
  func stacks() {
    #expect(
      lines(scores, 24) == [
        "Módulo: Orientación", "Estado: hecho", "Puntos: 9 de 10", "",
        "Módulo: Conceptos de", "  genocidio y", "  atrocidades masivas", "Estado: a medias",
        "Puntos: 12 de 16",
      ])
  }

  @Test("for a screen reader it is always groups of lines")
  func plain() {
    #expect(
      lines(scores, 80, isPlain: true) == [
        "Módulo: Orientación", "Estado: hecho", "Puntos: 9 de 10", "",
        "Módulo: Conceptos de genocidio y atrocidades masivas", "Estado: a medias",
        "Puntos: 12 de 16",
      ])
  }

  private let overview = TextTable(
    [.init(), .init(), .init("", .trailing)],
    rows: [
      ["1", "Orientación", "hecho"], ["2", "Conceptos de genocidio", "—"], ["3", "Riesgo"],
    ],
    indent: 2)

  @Test("without titles there is no header, and missing cells are empty")
  func headless() {
    #expect(
      lines(overview, 40) == [
        "  1  Orientación             hecho",
        "  2  Conceptos de genocidio      —",
        "  3  Riesgo",
      ])
    #expect(
      lines(overview, 20) == [
        "  1  Orientación ·",
        "     hecho", "  2  Conceptos de", "     genocidio · —", "  3  Riesgo",
      ])
  }

  @Test("no line is too long at any width", arguments: 10...100)
  func laws(_ columns: Int) {
    for table in [scores, overview] {
      for isPlain in [true, false] {
        let laidOut = lines(table, columns, isPlain: isPlain)
        #expect(laidOut.allSatisfy { $0.displayWidth <= columns && !$0.hasSuffix(" ") })
      }
    }
  }

  @Test("wide letters keep the columns straight")
  func wideLetters() {
    let table = TextTable([.init(), .init()], rows: [["漢字", "a"], ["n\u{303}", "b"]])
    #expect(lines(table, 40) == ["漢字  a", "n\u{303}     b"])
  }
}
