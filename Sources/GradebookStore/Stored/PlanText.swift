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

  static func plan(of text: String) throws(UnreadableRow) -> [SessionStep] {
    var plan: [SessionStep] = []
    for word in text.split(separator: " ") {
      let parts = word.split(separator: ":", maxSplits: 1)
      switch (parts.first, parts.count) {
      case ("page", 2): plan.append(.page(PageID(String(parts[1]))))
      case ("item", 2): plan.append(.item(ItemID(String(parts[1]))))
      default: throw UnreadableRow()
      }
    }
    return plan
  }
}
