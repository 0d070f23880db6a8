import ArgumentParser
import Console
import Localization

/// `repaso preview`: a module or an item as a learner meets it, with nothing recorded.
struct PreviewCommand: Subcommand {
  static let page = CommandPage(
    "preview", alias: "probar", for: .authors,
    abstract: Wording(
      es: "prueba un módulo o un ítem como lo verá quien aprende, sin registrar nada",
      en: "tries a module or an item as a learner meets it, recording nothing"),
    arguments: [
      .init(
        Wording(es: "MÓDULO[/ÍTEM]", en: "MODULE[/ITEM]"), es: "el módulo, o un ítem o caso de él",
        en: "the module, or an item or scenario of it")
    ],
    options: [
      .init(
        "--watch", es: "revisa y muestra de nuevo cada vez que se guarda",
        en: "checks and shows again at each save")
    ],
    discussion: Wording(
      es: "Si el módulo tiene errores, los muestra y termina con 1.",
      en: "Where the module has errors, it shows them and ends with 1."))

  @OptionGroup var shared: SharedOptions
  @Argument var target: String
  @Flag var watch = false

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let preview = try ModulePreview(target, surroundings)
    if watch {
      var watch = PreviewWatch(preview)
      try watch.run()
    }
    let reading = try preview.read()
    guard let editions = reading.editions else {
      try surroundings.output.write(PreviewScreen.findings(reading.findings, surroundings))
      return .problemsFound
    }
    try preview.hold(editions, of: reading.library)
    return .success
  }
}
