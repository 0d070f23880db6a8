/// Why a gradebook could not be opened, read or written.
package struct GradebookError: Error, Hashable, Sendable {
  /// The gradebook's file.
  package let path: String
  package let problem: GradebookProblem
}

/// What can be wrong with a gradebook, with the facts.
package enum GradebookProblem: Hashable, Sendable {
  /// A folder, or something else that isn't a file, stands in its place.
  case notAFile
  /// The file is something else, or its beginning was overwritten.
  case notAGradebook
  /// Parts of the file are missing or were overwritten.
  case damaged
  /// The file was written by a newer program.
  case newerVersion(found: Int, known: Int)
  /// The file or its folder is read-only.
  case readOnly
  /// The file or its folder may not be read.
  case noPermission
  /// There is none yet, and the file or its folder can't be made; with the system's error number.
  case cannotCreate(code: Int32)
  /// Another program holds it, and didn't let go while we waited.
  case locked
  case diskFull
  /// The disk or the system failed; with SQLite's or the system's error number.
  case inputOutput(code: Int32)
  /// The same was recorded already: the session went on in another window.
  case recordedElsewhere
}
