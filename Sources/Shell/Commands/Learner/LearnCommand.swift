import ArgumentParser
import Assessment
import Localization

/// `repaso learn`: a module's lesson and its items, with feedback after each.
struct LearnCommand: Subcommand {
  static let page = CommandPage(
    "learn", alias: "aprender", for: .learners,
    abstract: Wording(
      es: "lee un módulo y responde sus preguntas, desde donde quedó",
      en: "reads a module and answers its questions, from where you left off"),
    arguments: [
      .init(
        Wording(es: "[MÓDULO]", en: "[MODULE]"),
        es: "el módulo; si falta, el que quedó a medias o el siguiente",
        en: "the module; without it, the one left half-way or the next")
    ])

  @OptionGroup var shared: SharedOptions
  @Argument var module: String?

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    var classroom = try Classroom(surroundings)
    let id = try module.map { try classroom.library.module(named: $0) } ?? classroom.next()
    _ = try classroom.takeLesson(on: id)
    return .success
  }
}
