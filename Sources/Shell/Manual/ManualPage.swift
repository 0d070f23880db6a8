/// A page of the manual as what stands on it, whatever the width that it will be read at.
struct ManualPage: Hashable, Sendable {
  enum Element: Hashable, Sendable {
    /// The page's own title.
    case title(ManualText)
    case heading(ManualText)
    case paragraph(ManualText)
    case list([ManualText])
    case example(ManualExample)
  }

  let elements: [Element]

  var examples: [ManualExample] {
    elements.compactMap { element in
      switch element {
      case .example(let example): example
      case .title, .heading, .paragraph, .list: nil
      }
    }
  }

  /// The prose of the page: everything but its examples.
  var texts: [ManualText] {
    elements.flatMap { element -> [ManualText] in
      switch element {
      case .title(let text), .heading(let text), .paragraph(let text): [text]
      case .list(let items): items
      case .example: []
      }
    }
  }
}

/// Something on a page that stands there to the letter, and that a test holds to be true.
struct ManualExample: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A whole module file.
    case module
    /// The curriculum of a course.
    case course
    /// Entries of a module's `items`.
    case item
    /// Some lines of a file, which are YAML and no more.
    case part
    /// Lines or items in which `check` finds something, by its code.
    case flawed(code: String)
    /// The same, with nothing found any more.
    case sound(code: String)
    /// Lines to type at a shell.
    case shell
    /// What a learner sees and types at an item of the manual, by the item's name.
    case dialogue(item: String)
    /// Lines that could be typed at such an item, each with what comes of it.
    case answers(item: String)
    /// Lines that could be typed where a number is wanted, each with the number that is read.
    case numbers
    /// Anything else: a tree of files, a formula.
    case text
  }

  let kind: Kind
  let text: String

  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension ManualExample.Kind {
  /// Reads what stands behind the fence that opens an example; nil for a label that there is none of.
  init?(label: String) {
    let words = label.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("module", 1): self = .module
    case ("course", 1): self = .course
    case ("item", 1): self = .item
    case ("part", 1): self = .part
    case ("flawed", 2): self = .flawed(code: words[1])
    case ("sound", 2): self = .sound(code: words[1])
    case ("sh", 1): self = .shell
    case ("dialogue", 2): self = .dialogue(item: words[1])
    case ("answers", 2): self = .answers(item: words[1])
    case ("numbers", 1): self = .numbers
    case ("text", 1): self = .text
    default: return nil
    }
  }
}
