import Foundation
import TestKit
import Testing

/// `repaso preview --watch`: each save is followed by what `check` has to say and the items that
/// changed.
@Suite("A preview that goes along")
final class PreviewWatchTests {
  private let home: ProgramProcess.Home
  private let folder: String
  private let program: ProgramAtTerminal

  init() throws {
    home = try ProgramProcess.Home()
    folder = "\(home.path)/modules"
    try FileManager.default.copyItem(atPath: Player.fixtures, toPath: folder)
    program = try ProgramAtTerminal(
      ["preview", "kinds/one", "--watch"], home: home, environment: ["REPASO_MODULES": folder])
    program.expect("Un gremio profesional")
  }

  deinit {
    home.remove()
  }

  private var path: String { "\(folder)/kinds.es.yaml" }

  private func changed(_ old: String, to new: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8).replacing(old, with: new)
  }

  private func interrupt() {
    program.terminal.type("\u{3}")
    program.ends(.signalled(SIGINT))
    #expect(!FileManager.default.fileExists(atPath: home.gradebook))
  }

  @Test("shows what was written over the file, and only what changed")
  func written() throws {
    try changed("Un gremio profesional", to: "Un gremio cualquiera")
      .write(toFile: path, atomically: false, encoding: .utf8)
    program.expect("Un gremio cualquiera")
    try changed("kind: single-choice", to: "kind: single-choise")
      .write(toFile: path, atomically: false, encoding: .utf8)
    program.expect("error[E306]")
    let items = program.shown.components(separatedBy: "¿Cuál de estos grupos protege").count - 1
    #expect(items == 2)
    interrupt()
  }

  @Test("notices a file that takes the other's place, as editors do")
  func renamed() throws {
    let text = try changed("Un gremio profesional", to: "Un gremio nuevo")
    try text.write(toFile: "\(folder)/.kinds.es.yaml.swp", atomically: false, encoding: .utf8)
    #expect(rename("\(folder)/.kinds.es.yaml.swp", path) == 0)
    program.expect("Un gremio nuevo")
    interrupt()
  }

  @Test("goes on when the file is gone for a while")
  func gone() throws {
    let text = try changed("Un gremio profesional", to: "Un gremio de vuelta")
    for name in ["kinds.es.yaml", "kinds.en.yaml"] {
      try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
    }
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    program.expect("Un gremio de vuelta")
    interrupt()
  }

  @Test("ends with the reason when the folder is gone")
  func folderGone() throws {
    try FileManager.default.removeItem(atPath: folder)
    program.ends(.exited(66))
    #expect(program.shown.contains("no se puede leer"))
  }
}
