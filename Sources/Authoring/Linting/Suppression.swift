import Assessment

/// The warnings that authors keep on purpose: `allow` in an item, with a code and a reason.
struct Suppression {
  private struct Allowed {
    let item: ItemID
    /// Its place in the item's list.
    let place: Int
    let code: String
  }

  private let allowed: [Allowed]

  init(_ module: LintedModule) {
    allowed = module.items.lazy.map(\.item).filter { !$0.allowances.isEmpty }.flatMap { item in
      item.allowances.enumerated().map { place, allowance in
        Allowed(item: item.id, place: place, code: allowance.code.uppercased())
      }
    }
  }

  func covers(_ warning: LintWarning) -> Bool {
    allowed.contains { $0.code == warning.page.code && $0.item == warning.finding.place.item }
  }

  /// A warning for each allowance that nothing came of.
  func unused(after warnings: [LintWarning]) -> [LintWarning] {
    allowed.compactMap { allowed in
      let isUsed = warnings.contains {
        $0.page.code == allowed.code && $0.finding.place.item == allowed.item
      }
      guard !isUsed else { return nil }
      let place = LintPlace.allowance(allowed.item, allowed.place)
      return LintWarning(
        page: UnusedAllowance.page, finding: UnusedAllowance.finding(at: place, code: allowed.code))
    }
  }
}
