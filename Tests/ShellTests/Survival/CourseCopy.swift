import Foundation

/// A copy of the fixtures' course, with which anything may be done.
struct CourseCopy {
  /// What can happen to a module's file.
  enum Mishap: CaseIterable {
    case removed, emptied, broken, unreadable, folder, pipe, deadLink
  }

  let path: String

  init(in home: ProgramProcess.Home) throws {
    path = "\(home.path)/modules"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    for name in ["curriculum.yaml", "kinds.es.yaml", "kinds.en.yaml"] {
      try FileManager.default.copyItem(atPath: Player.fixtures + "/\(name)", toPath: file(name))
    }
  }

  var environment: [String: String] { ["REPASO_MODULES": path] }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Lets a mishap befall a file.
  func befall(_ mishap: Mishap, _ name: String) throws {
    let files = FileManager.default
    let place = file(name)
    switch mishap {
    case .emptied: try "".write(toFile: place, atomically: false, encoding: .utf8)
    case .broken: try "items: [[[\n".write(toFile: place, atomically: false, encoding: .utf8)
    case .unreadable: chmod(place, 0)
    case .removed: try files.removeItem(atPath: place)
    case .folder:
      try files.removeItem(atPath: place)
      try files.createDirectory(atPath: place, withIntermediateDirectories: false)
    case .pipe:
      try files.removeItem(atPath: place)
      mkfifo(place, 0o600)
    case .deadLink:
      try files.removeItem(atPath: place)
      try files.createSymbolicLink(atPath: place, withDestinationPath: "nowhere.yaml")
    }
  }

  /// Puts a file back as it was.
  func restore(_ name: String) throws {
    try? FileManager.default.removeItem(atPath: file(name))
    try FileManager.default.copyItem(atPath: Player.fixtures + "/\(name)", toPath: file(name))
  }

  /// Changes a file's text.
  func edit(_ name: String, _ change: (String) -> String) throws {
    let text = try String(contentsOfFile: file(name), encoding: .utf8)
    try change(text).write(toFile: file(name), atomically: true, encoding: .utf8)
  }
}
