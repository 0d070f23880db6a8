import Assessment
import GRDBSQLite
import GradebookStore
import Localization

/// Records answers in a gradebook and commits the same row to a bare table, in turns, and prints
/// the median milliseconds of each: `recording FOLDER ROUNDS`.
@main
enum RecordingBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let rounds = Int(arguments[2]), rounds > 0 else {
      print("usage: recording FOLDER ROUNDS")
      return
    }
    let (recorded, bare) = try run(in: arguments[1], rounds: rounds)
    print(median(recorded), median(bare))
  }

  private static func run(
    in folder: String, rounds: Int
  ) throws -> (recorded: [Duration], bare: [Duration]) {
    let path = folder + "/recorded.sqlite"
    let gradebook = try Gradebook.open(at: path)
    let learner = try gradebook.learner(named: "benchmark", at: moment)
    let session = try gradebook.begin(start, for: learner, at: moment, versions: versions)
    try gradebook.record(attempt(0), in: session, at: moment, versions: versions)
    let table = try BareTable(at: folder + "/bare.sqlite", rowOf: path)
    var recorded: [Duration] = []
    var bare: [Duration] = []
    for round in 1...rounds {
      let next = attempt(round)
      recorded.append(
        try ContinuousClock().measure {
          try gradebook.record(next, in: session, at: moment, versions: versions)
        })
      bare.append(try ContinuousClock().measure { try table.commit() })
    }
    return (recorded, bare)
  }

  private static func median(_ durations: [Duration]) -> Double {
    durations.sorted()[durations.count / 2] / .milliseconds(1)
  }
}

/// What is recorded: every answer is to an item of its own.
extension RecordingBenchmark {
  private static let moment = Timestamp(milliseconds: 1_700_000_000_000, offsetMinutes: -300)
  private static let versions = Versions(program: "1.0", course: "2026-01")

  private static let start = SessionStart(
    mode: .lesson, module: ModuleID("orientation"), form: .practice, language: .spanish, seed: 1,
    plan: [.item(ItemID("item-0"))])

  private static func attempt(_ number: Int) -> Attempt {
    Attempt(
      item: ItemID("item-\(number)"), kind: .singleChoice,
      revision: Fingerprint("00112233aabbccdd"), wording: Fingerprint("ffeeddcc00112233"),
      language: .spanish, form: .practice, presentation: 1, attemptNumber: 1, typed: "b",
      response: .choice([1]), verdict: .correct, score: Score(points: 1),
      maximum: Score(points: 1), hints: 0, confidence: nil, duration: 4200)
  }
}
