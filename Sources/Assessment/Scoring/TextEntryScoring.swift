import Localization

extension TextEntryInteraction {
  /// How a typed text stands to the accepted ones.
  enum Match {
    case right
    /// Nearly right: told so, and asked once more.
    case close
    /// Wrong, with what the author has to say where the mistake was foreseen.
    case wrong(feedback: Prose?)
  }

  /// Compares a text, first with what is accepted, then with the mistakes that the author foresaw,
  /// and only then for a near miss.
  func match(_ text: String, allowingNearMiss: Bool) -> Match {
    let typed = comparable(text)
    let accepted = accepted.map(comparable)
    if accepted.contains(typed) { return .right }
    if let foreseen = almost.first(where: { comparable($0.text) == typed }) {
      return .wrong(feedback: foreseen.feedback)
    }
    let isClose =
      allowingNearMiss && !isExact
      && accepted.contains { NearMiss.isNear(typed, to: $0) }
    return isClose ? .close : .wrong(feedback: nil)
  }

  func outcome(of text: String, worth points: Int, allowingNearMiss: Bool) -> Outcome {
    switch match(text, allowingNearMiss: allowingNearMiss) {
    case .right:
      return .scored(isRight: true, worth: points)
    case .close:
      return Outcome(verdict: .almost, score: nil)
    case .wrong(let feedback):
      let remarks = [feedback].compactMap(\.self).map { Outcome.Remark(text: $0) }
      return .scored(isRight: false, worth: points, remarks: remarks)
    }
  }

  /// The text as it is compared: folded, or to the letter but for the space around it.
  private func comparable(_ text: String) -> String {
    isExact ? text.trimmed : TextFolding.folded(text)
  }
}
