package import Assessment
package import Localization

/// Something that a rule noticed: where, what, and what to do about it.
package struct LintFinding: Hashable, Sendable {
  package let place: LintPlace
  package let message: Wording
  package let help: Wording
  /// Another place that belongs to it, such as the other of two alike stems.
  package let related: LintPlace?

  package init(
    at place: LintPlace, _ message: Wording, help: Wording, related: LintPlace? = nil
  ) {
    self.place = place
    self.message = message
    self.help = help
    self.related = related
  }
}

/// A part of a module that a finding points at; the source map knows where it stands in the file.
package enum LintPlace: Hashable, Sendable {
  case item(ItemID)
  case stem(ItemID)
  /// A choice, by its place in the author's order.
  case option(ItemID, Int)
  /// An entry of the item's `allow`, by its place.
  case allowance(ItemID, Int)

  package var item: ItemID {
    switch self {
    case .item(let id), .stem(let id), .option(let id, _), .allowance(let id, _): id
    }
  }
}
