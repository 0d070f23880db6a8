import Assessment
import Typesetting

/// Where a statement can be looked up: one line a source.
enum SourceLines {
  @BlockBuilder
  static func blocks(
    _ references: [SourceReference], in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    let citations = bySource(references).map { citation($0, in: module) }
    if citations.count == 1 {
      Block.paragraph(StyledText("\(style(SessionWording.source)): \(citations[0])", .muted))
    } else if !citations.isEmpty {
      Block.paragraph(StyledText("\(style(SessionWording.sources)):", .muted))
      citations.map { Block.item(lead: style.dash, StyledText($0, .muted), indent: 2) }
    }
  }

  /// The same with addresses, for whoever asks for the source.
  @BlockBuilder
  static func detailed(
    _ references: [SourceReference], in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    for cited in bySource(references) {
      Block.item(lead: style.dash, StyledText(citation(cited, in: module)), indent: 2)
      if let url = module.source(cited.source)?.url {
        Block.paragraph(StyledText(url, .accent), indent: 4)
      }
    }
    Block.blank
  }

  /// A source with the places in it that are meant.
  private struct Cited {
    let source: SourceID
    var locators: [String]
  }

  /// Each source once, where it is first named.
  private static func bySource(_ references: [SourceReference]) -> [Cited] {
    references.reduce(into: []) { cited, reference in
      let locators = reference.locator.isEmpty ? [] : [reference.locator]
      if let index = cited.firstIndex(where: { $0.source == reference.source }) {
        cited[index].locators += locators
      } else {
        cited.append(Cited(source: reference.source, locators: locators))
      }
    }
  }

  private static func citation(_ cited: Cited, in module: TrainingModule) -> String {
    let citation = module.source(cited.source)?.citation ?? cited.source.text
    let body = citation.hasSuffix(".") ? String(citation.dropLast()) : citation
    let places = cited.locators.joined(separator: "; ")
    let whole = places.isEmpty ? body : "\(body), \(places)"
    return whole.hasSuffix(".") ? whole : whole + "."
  }
}
