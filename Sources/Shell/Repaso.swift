import Console
import Glibc

/// The way in: everything that the process brings with it is read here, once.
public enum Repaso {
  /// The version of the program, kept with every answer.
  static let version = "0.1.0"

  /// Does what the command line says, and ends the process.
  public static func main() -> Never {
    takeFileLimitAsFailure()
    let environment = Environment.current()
    let places = Places(environment)
    let preferences = places.preferences.map { Preferences(at: $0) } ?? Preferences()
    let program = Program(
      environment: environment, places: places, preferences: preferences,
      language: LanguageChoice.language(environment, saved: preferences.language))
    exit(program.run().rawValue)
  }
}
