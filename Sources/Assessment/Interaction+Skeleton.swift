import Localization

extension Interaction {
  /// What stays of an interaction in any language, as text.
  ///
  /// Its notation must not change: records keep its fingerprint for years.
  var skeleton: String {
    switch self {
    case .choice(let choice): choice.skeleton
    case .trueFalse(let statement): "\(statement.answer)"
    case .textEntry(let entry): entry.skeleton
    case .numeric(let numeric): numeric.skeleton
    case .match(let match): "\(match.pairs.count)+\(match.extra.count)"
    case .order(let order): "\(order.sequence.count)"
    case .cloze(let cloze): cloze.blanks.map(\.skeleton).joined(separator: "; ")
    case .reflection(let reflection):
      reflection.rubric.map { String($0.points) }.joined(separator: " ")
    }
  }
}

extension ChoiceInteraction {
  /// How picks are scored, then each option's name, or a dash, with a star where it is right:
  /// `partial killing* - measures*`.
  var skeleton: String {
    let scoring =
      switch cardinality {
      case .single: "single"
      case .multiple(let scoring): scoring.rawValue
      }
    let options = options.map { ($0.id?.text ?? "-") + ($0.isCorrect ? "*" : "") }
    return ([scoring] + options).joined(separator: " ")
  }
}

extension TextEntryInteraction {
  var skeleton: String { isExact ? "exact" : "folded" }
}

extension NumericInteraction {
  /// `800000 2.5%`, `5 0.25` or `4...6`.
  var skeleton: String {
    switch key {
    case .value(let value, .absolute(let distance)): "\(value.notation) \(distance.notation)"
    case .value(let value, .percent(let percent)): "\(value.notation) \(percent.notation)%"
    case .between(let least, let greatest): "\(least.notation)...\(greatest.notation)"
    }
  }
}

extension Blank {
  var skeleton: String {
    switch filling {
    case .text(let entry): "\(id)=\(entry.skeleton)"
    case .choice(let choice): "\(id)=\(choice.skeleton)"
    }
  }
}
