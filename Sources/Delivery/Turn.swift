import Assessment

/// One thing that is still to come, or was already taken, in a session.
enum Turn: Hashable, Sendable {
  case page(PageID)
  case item(ItemID, Round)
}

extension Round {
  /// How often an item has been asked by then, this round included.
  var presentation: Int {
    switch self {
    case .first: 1
    case .review: 2
    }
  }
}

/// One asking of an item, whatever the language.
struct Asking: Hashable, Sendable {
  let item: ItemID
  let presentation: Int
}
