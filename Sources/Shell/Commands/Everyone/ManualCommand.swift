import ArgumentParser
import Console
import Localization

/// `repaso manual`: the manual, inside the program, or the list of its topics.
struct ManualCommand: Subcommand {
  static let page = CommandPage(
    "manual", for: .everyone,
    abstract: Wording(
      es: "el manual, dentro del programa", en: "the manual, inside the program"),
    arguments: [
      .init(
        Wording(es: "[TEMA]", en: "[TOPIC]"), es: "el tema; si falta, la lista de temas",
        en: "the topic; without it, the list of topics")
    ])

  @OptionGroup var shared: SharedOptions
  @Argument var topic: String?

  func run(in surroundings: Surroundings) throws -> ExitStatus {
    let style = surroundings.style
    guard let name = topic else {
      try surroundings.output.write(ManualScreen.topics(style))
      return .success
    }
    guard let topic = ManualTopic(named: name) else {
      let wording = ManualWording.unknown(
        name, nearest: ManualTopic.nearest(to: name, in: style.language),
        all: ManualTopic.allCases.map(\.name))
      throw Failure(wording, .wrongUsage)
    }
    try surroundings.output.write(ManualScreen.page(topic.page(in: style.language), style))
    return .success
  }
}
