import Assessment
import Foundation
import Localization
import Testing
import Typesetting

@testable import Reporting

/// What the two reports look like in every format.
@Suite struct FormatTests {
  @Test func scoresAsCSV() {
    #expect(
      DataFormat.csv.text(ScoresReport.table(Sample.scores))
        == """
        learner,module,mode,form,language,answered,skipped,items,score,maximum,percent,started,finished
        Ana Ñacato,genocide-concepts,lesson,practice,es,2,1,12,2.33,4,58.3,\
        2019-11-26T09:30:00.250-05:00,
        '=cmd|' /C calc'!A0,orientation,exam,pretest,en,6,0,6,2,6,33.3,\
        2019-11-26T09:30:00.250-05:00,2019-11-26T15:59:59.999+00:00
        luis,orientation,lesson,practice,es,0,0,10,0,0,,1970-01-01T05:45:00.000+05:45,

        """.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  @Test func scoresAsJSON() throws {
    let text = DataFormat.json.text(ScoresReport.table(Sample.scores))
    #expect(
      text.split(separator: "\n").first { $0.contains("Ana") }
        .map(String.init) == """
          {"learner":"Ana Ñacato","module":"genocide-concepts","mode":"lesson","form":"practice",\
          "language":"es","answered":2,"skipped":1,"items":12,"score":2.33,"maximum":4,"percent":58.3,\
          "started":"2019-11-26T09:30:00.250-05:00","finished":null},
          """)
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(read?.map { $0["learner"] as? String } == Sample.scores.map(\.learner))
    #expect(read?.last?["percent"] is NSNull)
  }

  @Test(arguments: [DataFormat.csv, .json]) func rowsAsTheyAreReadMakeTheSameText(
    format: DataFormat
  ) {
    for count in 0...3 {
      let table = ScoresReport.table(Array(Sample.scores.prefix(count)))
      var text = format.opening(table.columns)
      for (index, row) in table.rows.enumerated() {
        text += format.text(row, table.columns, isFirst: index == 0)
      }
      #expect(text + format.closing(isEmpty: count == 0) == format.text(table))
    }
    let nothing = format.text(ScoresReport.table([]))
    #expect(format == .json ? nothing == "[]\n" : nothing.hasSuffix(",finished\r\n"))
  }

  @Test func scoresForAPage() {
    #expect(
      page(.spanish, columns: 80) == """
        persona             módulo             modo     hechas  puntos     %  fin
        ──────────────────  ─────────────────  ───────  ──────  ──────  ────  ──────────
        Ana Ñacato          genocide-concepts  lección    3/12  2,33/4  58,3  —
        =cmd|' /C calc'!A0  orientation        examen      6/6     2/6  33,3  2019-11-26
        luis                orientation        lección    0/10     0/0     —  —
        """)
    #expect(
      page(.english, columns: 80) == """
        learner             module             mode    done   score     %  finished
        ──────────────────  ─────────────────  ──────  ────  ──────  ────  ──────────
        Ana Ñacato          genocide-concepts  lesson  3/12  2.33/4  58.3  —
        =cmd|' /C calc'!A0  orientation        exam     6/6     2/6  33.3  2019-11-26
        luis                orientation        lesson  0/10     0/0     —  —
        """)
  }

  @Test func scoresForANarrowPage() {
    #expect(
      page(.spanish, columns: 40).split(separator: "\n", omittingEmptySubsequences: false).prefix(8)
        .joined(separator: "\n") == """
          persona: Ana Ñacato
          módulo: genocide-concepts
          modo: lección
          hechas: 3/12
          puntos: 2,33/4
          %: 58,3
          fin: —

          """)
  }

  private func page(_ language: Language, columns: Int) -> String {
    let report = ScoresReport.page(Sample.scores, in: language)
    return Typesetter(columns: columns)
      .lines(of: [.table(TableWriter.table(report, in: language))])
      .map(\.text).joined(separator: "\n")
  }

  @Test func attemptsAsCSV() {
    let rows = [
      Sample.row(Sample.attempt(typed: "Genocidio, sí", response: .text("Genocidio, sí"))),
      Sample.row(
        Sample.attempt(
          kind: .reflection, response: .omitted, verdict: .skipped, score: nil)),
    ]
    #expect(
      DataFormat.csv.text(ReportTable(AttemptsReport.columns, rows: rows))
        == """
        learner,module,mode,session,number,item,kind,form,revision,wording,presentation,try,typed,\
        response,verdict,score,maximum,hints,seconds,at,language,version,course
        ana,orientation,lesson,1,4,item-1,short-text,practice,00112233aabbccdd,ffeeddcc00112233,1,2,\
        "Genocidio, sí","Genocidio, sí",correct,1,1,1,4.3,2019-11-26T09:30:00.250-05:00,es,0.1.0,\
        2026-01
        ana,orientation,lesson,1,4,item-1,reflection,practice,00112233aabbccdd,ffeeddcc00112233,1,2,\
        genocidio,—,skipped,,1,1,4.3,2019-11-26T09:30:00.250-05:00,es,0.1.0,2026-01

        """.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  @Test func everyColumnHasACellAndBothHeadings() {
    let row = Sample.row(Sample.attempt(response: .text("x")))
    #expect(row.count == AttemptsReport.columns.count)
    let reports = [
      ScoresReport.table(Sample.scores), ScoresReport.page(Sample.scores, in: .spanish),
    ]
    for report in reports {
      #expect(report.rows.allSatisfy { $0.count == report.columns.count })
    }
    let names = AttemptsReport.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(AttemptsReport.pageColumns.isSubset(of: names))
    for column in AttemptsReport.columns + ScoresReport.columns {
      #expect(!column.heading.spanish.isEmpty && !column.heading.english.isEmpty)
    }
  }

  @Test func closedSetsHaveWordsInBothLanguages() {
    let cells =
      SessionMode.allCases.map(\.cell) + Form.allCases.map(\.cell) + ItemKind.allCases.map(\.cell)
      + Verdict.allCases.map(\.cell) + Language.allCases.map(\.cell)
    let words = cells.map { [$0.text(in: .spanish), $0.text(in: .english)] }
    #expect(words.allSatisfy { $0.allSatisfy { !$0.isEmpty && !$0.contains("-") } })
    #expect(Verdict.awaitingReview.cell.plainText == "awaiting-review")
    #expect(Verdict.awaitingReview.cell.text(in: .spanish) == "por revisar")
  }

  @Test(arguments: [
    (0, 100, "0"), (100, 100, "100"), (200, 300, "66.7"), (100, 300, "33.3"), (1, 800, "0.1"),
    (1, 2001, "0"), (35, 4000, "0.9"), (0, 0, ""),
  ]) func percentIsRoundedHalfUp(score: Int, maximum: Int, percent: String) {
    let cell = ScoresReport.percent(
      Score(hundredths: score), of: Score(hundredths: maximum))
    #expect(cell.plainText == percent)
  }
}
