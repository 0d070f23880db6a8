extension ClozeInteraction {
  /// Counts the blanks that are right. A near miss in any of them leaves the whole unscored, without
  /// remarks, until it is tried again.
  func outcome(
    of fillings: [BlankResponse], worth points: Int, allowingNearMiss: Bool
  ) -> Outcome {
    let results = blanks.indices.map { number in
      let filling = fillings.indices.contains(number) ? fillings[number] : nil
      return blanks[number].result(of: filling, number, allowingNearMiss: allowingNearMiss)
    }
    let parts = results.map(\.part)
    if parts.contains(.close) {
      return Outcome(verdict: .almost, score: nil, parts: parts)
    }
    return .scored(
      part: parts.count { $0 == .right }, of: parts.count, worth: points, parts: parts,
      remarks: results.flatMap(\.remarks))
  }
}

extension Blank {
  /// How one blank came out, and what there is to say of it.
  struct Result {
    let part: Outcome.Part
    let remarks: [Outcome.Remark]
  }

  func result(
    of response: BlankResponse?, _ number: Int, allowingNearMiss: Bool
  ) -> Result {
    switch (filling, response) {
    case (.text(let entry), .text(let text)):
      switch entry.match(text, allowingNearMiss: allowingNearMiss) {
      case .right: return Result(part: .right, remarks: [])
      case .close: return Result(part: .close, remarks: [])
      case .wrong(let feedback):
        return Result(part: .wrong, remarks: remarks(number, nil, feedback))
      }
    case (.choice(let choice), .choice(let pick)):
      let feedback = choice.options.indices.contains(pick) ? choice.options[pick].feedback : nil
      return Result(
        part: choice.key == [pick] ? .right : .wrong, remarks: remarks(number, pick, feedback))
    case (.text, _), (.choice, _):
      return Result(part: .wrong, remarks: [])
    }
  }

  private func remarks(_ number: Int, _ option: Int?, _ text: Prose?) -> [Outcome.Remark] {
    [text].compactMap(\.self).map { Outcome.Remark(blank: number, option: option, text: $0) }
  }
}
