import Localization

/// What a person reads of one command: its help in both languages, and the names it goes by.
struct CommandPage: Sendable {
  /// Whom a command is for; the help is grouped by it.
  enum Audience: CaseIterable, Sendable {
    case learners, facilitators, authors, everyone
  }

  /// An argument or option as one types it, and what it does.
  struct Entry: Sendable {
    let name: Wording
    let meaning: Wording

    /// An entry with the same name in both languages.
    init(_ name: String, es: String, en: String) {
      self.init(Wording(es: name, en: name), Wording(es: es, en: en))
    }

    init(_ name: Wording, es: String, en: String) {
      self.init(name, Wording(es: es, en: en))
    }

    init(_ name: Wording, _ meaning: Wording) {
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
  /// Whether the arguments are forms of the command, one of which is written.
  let takesOneForm: Bool
  let options: [Entry]
  /// Anything else worth knowing, a paragraph.
  let discussion: Wording?

  init(
    _ name: String, alias: String? = nil, for audience: Audience, abstract: Wording,
    arguments: [Entry] = [], takesOneForm: Bool = false, options: [Entry] = [],
    discussion: Wording? = nil
  ) {
    self.name = name
    self.alias = alias
    self.audience = audience
    self.abstract = abstract
    self.arguments = arguments
    self.takesOneForm = takesOneForm
    self.options = options
    self.discussion = discussion
  }
  /// How the command's line is written: one way, or one for each of its forms.
  func usages(in language: Language) -> [String] {
    let names = arguments.map { $0.name[language] }
    let ways = takesOneForm ? names.map { [$0] } : [names]
    return ways.map { (["repaso", name] + $0).joined(separator: " ") }
  }
}
