import Assessment

/// A session's plan as it is kept: its steps set apart by spaces, each as `page:ID` or `item:ID`.
enum PlanText {
  static func text(of plan: [SessionStep]) -> String {
    plan.map { step in
      switch step {
      case .page(let id): "page:\(id.text)"
      case .item(let id): "item:\(id.text)"
      }
    }.joined(separator: " ")
  }

  /// Reads a plan; nil where the text isn't one.
  static func plan(of text: String) -> [SessionStep]? {
    var plan: [SessionStep] = []
    for word in text.split(separator: " ") {
      let parts = word.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return nil }
      switch parts[0] {
      case "page": plan.append(.page(PageID(String(parts[1]))))
      case "item": plan.append(.item(ItemID(String(parts[1]))))
      default: return nil
      }
    }
    return plan
  }
}
