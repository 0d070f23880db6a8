import Console
import Localization
import Typesetting

/// The name that a learner's records go by: given, saved, or asked for once on a terminal.
enum LearnerName {
  static func settled(_ surroundings: Surroundings, _ terminal: any Terminal) throws -> String {
    if let given = surroundings.givenLearner { return given }
    guard terminal.isInteractive else { return surroundings.learner }
    let name = try ask(surroundings, terminal)
    save(name, surroundings)
    return name
  }

  /// - Throws: `Departure` where the person leaves instead: then nothing is settled.
  private static func ask(_ surroundings: Surroundings, _ terminal: any Terminal) throws -> String {
    let usual = surroundings.learner
    let style = surroundings.style
    try terminal.write(
      .blank, .paragraph(StyledText(style(LearnerWording.ask(usual: usual)))), .blank)
    switch terminal.readLine(LinePrompt(StyledText(style(LearnerWording.prompt), .prompt))) {
    case .line(let line):
      return NameOption(argument: line)?.name ?? usual
    case .terminated(let signal):
      throw Terminated(signal: signal)
    case .interrupted, .endOfInput, .timedOut, .failed:
      throw Departure()
    }
  }

  /// A name that can't be saved is asked for again next time, and nothing else is lost.
  private static func save(_ name: String, _ surroundings: Surroundings) {
    var preferences = surroundings.preferences
    preferences.learner = name
    guard let path = surroundings.places.preferences else { return }
    try? preferences.save(at: path)
  }
}
