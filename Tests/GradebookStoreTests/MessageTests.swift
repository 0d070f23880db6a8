import Localization
import TestKit
import Testing

@testable import GradebookStore

/// What is said about everything that can be wrong with a gradebook: which file, and what to do.
@Suite struct MessageTests {
  private static let problems: [String: GradebookProblem] = [
    "not a file": .notAFile,
    "not a gradebook": .notAGradebook,
    "damaged": .damaged,
    "newer version": .newerVersion(found: 3, known: 1),
    "read-only": .readOnly,
    "no permission": .noPermission,
    "file in the way": .cannotCreate(.fileInTheWay),
    "name too long": .cannotCreate(.nameTooLong),
    "dead link": .cannotCreate(.deadLink),
    "can't be made": .cannotCreate(.other(code: 22)),
    "locked": .locked,
    "disk full": .diskFull,
    "input or output": .inputOutput(code: 522),
    "moved": .moved,
    "recorded elsewhere": .recordedElsewhere,
  ]

  @Test(arguments: CaseTable.rows("messages.txt")) func saysWhatToDo(row: CaseRow) throws {
    let problem = try #require(Self.problems[row.heading])
    let wording = GradebookError(path: "repaso/gradebook.sqlite", problem: problem).wording
    #expect(wording.spanish == row[0])
    #expect(wording.english == row[1])
  }

  @Test func everyProblemIsInTheTable() {
    #expect(Set(CaseTable.rows("messages.txt").map(\.heading)) == Set(Self.problems.keys))
  }
}
