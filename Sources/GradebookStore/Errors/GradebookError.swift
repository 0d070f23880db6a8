/// Why a gradebook could not be opened, read or written.
package struct GradebookError: Error, Hashable, Sendable {
  /// The gradebook's file; empty for one in memory.
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
  /// The file, its folder or the disk is read-only.
  case readOnly
  /// The file or its folder may not be opened.
  case noPermission
  /// There is none yet, and it can't be made.
  case cannotCreate(CreationObstacle)
  /// Another program holds it, and didn't let go while we waited.
  case locked
  case diskFull
  /// The disk or the system failed; with SQLite's or the system's error number.
  case inputOutput(code: Int32)
  /// The file was moved, replaced or deleted while it was open.
  case moved
  /// The same was recorded already: the session went on in another window.
  case recordedElsewhere
}

/// Why there can be no file at a path.
package enum CreationObstacle: Hashable, Sendable {
  /// A part of the path that should be a folder is a file.
  case fileInTheWay
  case nameTooLong
  /// A symbolic link leads to nothing, or round in a circle.
  case deadLink
  /// Anything else, with the system's error number.
  case other(code: Int32)
}
