import Localization

/// What a person reads of one command: its help in both languages, and the names it goes by.
struct CommandPage: Sendable {
  /// Whom a command is for; the help is grouped by it.
  enum Audience: CaseIterable, Sendable {
    case learners, facilitators, authors, everyone
  }

  /// An argument or option as one types it, and what it does.
  struct Entry: Sendable {
    let name: String
    let meaning: Wording

    init(_ name: String, es: String, en: String) {
      self.init(name, Wording(es: es, en: en))
    }

    init(_ name: String, _ meaning: Wording) {
      self.name = name
      self.meaning = meaning
    }
  }

  let name: String
  /// The Spanish name, understood as well.
  let alias: String?
  let audience: Audience
  let abstract: Wording
  let arguments: [Entry]
  let options: [Entry]
  /// Anything else worth knowing, a paragraph.
  let discussion: Wording?

  init(
    _ name: String, alias: String? = nil, for audience: Audience, abstract: Wording,
    arguments: [Entry] = [], options: [Entry] = [], discussion: Wording? = nil
  ) {
    self.name = name
    self.alias = alias
    self.audience = audience
    self.abstract = abstract
    self.arguments = arguments
    self.options = options
    self.discussion = discussion
  }
}
