import Localization

/// An error that says itself what it is: words for a person, a status for a script.
protocol ExplainedError: Error {
  var wording: Wording { get }
  var status: ExitStatus { get }
}

/// Why a command could not do what was asked.
struct Failure: ExplainedError, Hashable {
  let wording: Wording
  let status: ExitStatus

  init(_ wording: Wording, _ status: ExitStatus) {
    self.wording = wording
    self.status = status
  }
}

/// A person left before there was anything to do; nothing is wrong.
struct Departure: Error, Hashable {}

/// A signal asked the process to end, and everything is saved.
struct Terminated: Error, Hashable {
  let signal: Int32
}

/// How the program ends, after sysexits.h.
enum ExitStatus: Int32, Hashable, Sendable {
  case success = 0
  /// The thing asked for found problems: a failed check.
  case problemsFound = 1
  case wrongUsage = 64
  case unreadableData = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
  case tryAgain = 75
  case noPermission = 77
}
