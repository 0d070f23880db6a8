package import Localization

extension RulePage {
  /// The lines that one example has and the other has not, by their numbers from 0.
  package struct Differences: Hashable, Sendable {
    package let flawed: Set<Int>
    package let sound: Set<Int>
  }

  /// What was changed to make the flawed example sound.
  package func differences(in language: Language) -> Differences {
    let flawed = flawed[language].split(separator: "\n", omittingEmptySubsequences: false)
    let sound = sound[language].split(separator: "\n", omittingEmptySubsequences: false)
    let matches = LineMatching.matches(flawed, sound)
    return Differences(
      flawed: Set(flawed.indices).subtracting(matches.map(\.old)),
      sound: Set(sound.indices).subtracting(matches.map(\.new)))
  }
}
