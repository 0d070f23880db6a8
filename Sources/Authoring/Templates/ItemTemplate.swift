package import Localization

/// An example item of a kind, to be written over: correct as it stands, with comments that teach.
package struct ItemTemplate: Sendable {
  package let kind: ObjectKind
  package let id: String
  /// The objective that it measures, where its module has one.
  package let objective: String?
  /// The source that it rests on, where its module has one.
  package let source: String?

  package init(_ kind: ObjectKind, id: String, objective: String?, source: String?) {
    self.kind = kind
    self.id = id
    self.objective = objective
    self.source = source
  }

  /// The kinds by the names that `kind` calls them.
  package static let kindNames = ObjectKind.kinds.compactMap(\.kindName)

  /// The kind of a name, or nil where it names none.
  package static func kind(named name: String) -> ObjectKind? {
    ObjectKind.kinds.first { $0.kindName == name }
  }

  /// What a new item is called, which nothing of `taken` is.
  package static func freshID(for kind: ObjectKind, besides taken: Set<String>) -> String {
    let stem = "new-\(kind.kindName ?? "item")"
    // A scenario's own items are called after it.
    func isFree(_ id: String) -> Bool { !taken.contains { $0 == id || $0.hasPrefix("\(id)-item") } }
    var id = stem
    var number = 2
    while !isFree(id) {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }

  /// The item in a language, as an element of a list that stands at the margin.
  package func text(in language: Language) -> String {
    let head =
      ["id: \(id)", "kind: \(kind.kindName ?? "")"] + (objective.map { ["objective: \($0)"] } ?? [])
    let tail = source.map { ["source: \($0)"] } ?? []
    let body = ItemBodies.body(of: kind)[language]
      .replacing("ITEM-ID", with: id)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let comment = ItemBodies.lesson(of: kind)[language]
      .split(separator: "\n").map { "# \($0)" }
    return (comment + Self.element(head + body + tail)).joined(separator: "\n") + "\n"
  }

  /// Lines as an element of a list: a dash before the first, the others below it.
  private static func element(_ lines: [String]) -> [String] {
    lines.enumerated().map { index, line in
      line.isEmpty ? "" : (index == 0 ? "- " : "  ") + line
    }
  }
}

extension String {
  /// The text with other words in the place of some.
  func replacing(_ words: String, with others: String) -> String {
    split(separator: words, omittingEmptySubsequences: false).joined(separator: others)
  }

  /// The text with each line that is not empty indented.
  func indented(by columns: Int) -> String {
    let margin = String(repeating: " ", count: columns)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
  }
}
