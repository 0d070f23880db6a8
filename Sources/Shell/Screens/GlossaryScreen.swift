import Assessment
import Diagnostics
import Localization
import Typesetting

/// The glossary: all terms, or one with what it means in the learner's language and its name in the
/// other.
enum GlossaryScreen {
  static func blocks(
    looking term: String?, in glossary: Glossary, _ style: ScreenStyle
  ) -> [Block] {
    guard let term, !term.isEmpty else { return list(glossary, style) }
    let found = glossary.entries(for: term)
    guard found.isEmpty else { return found.flatMap { entry($0, style) } }
    return [style.paragraph(notFound(term, in: glossary)), .blank]
  }

  private static func list(_ glossary: Glossary, _ style: ScreenStyle) -> [Block] {
    let terms = glossary.terms(in: style.language)
    guard !terms.isEmpty else {
      return [.paragraph(StyledText(style(GlossaryWording.empty))), .blank]
    }
    return terms.map { .item(lead: style.isPlain ? "- " : "• ", StyledText($0), indent: 2) }
      + [.blank, .paragraph(StyledText(style(GlossaryWording.howToLook), .muted)), .blank]
  }

  private static func entry(_ entry: Glossary.Entry, _ style: ScreenStyle) -> [Block] {
    let own = entry.term(in: style.language)
    let other = entry.term(in: style.language.other)
    let name = style(style.language.other.name)
    let title: StyledText =
      own == other ? "\(own, .strong)" : "\(own, .strong) \("(\(name): \(other))", .muted)"
    return [.paragraph(title)] + style.prose(entry.definition(in: style.language), indent: 2)
      + [.blank]
  }

  /// That there is no such term, and which one may have been meant.
  static func notFound(_ term: String, in glossary: Glossary) -> Wording {
    let names = glossary.entries.flatMap { $0.term.values }
    return GlossaryWording.notFound(term, nearest: Suggestion.nearest(to: term, among: names))
  }

  /// Every term with what it means.
  static func whole(_ glossary: Glossary, _ style: ScreenStyle) -> [Block] {
    let names = glossary.terms(in: style.language)
    let entries = Dictionary(
      glossary.entries.map { ($0.term(in: style.language), $0) },
      uniquingKeysWith: { first, _ in first })
    return names.compactMap { entries[$0] }.flatMap { entry($0, style) }
  }
}
