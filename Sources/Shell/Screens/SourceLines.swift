import Assessment
import Typesetting

/// Where a statement can be looked up: one line a source.
enum SourceLines {
  @BlockBuilder
  static func blocks(
    _ references: [SourceReference], in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    let citations = references.map { citation($0, in: module) }
    if citations.count == 1 {
      Block.paragraph(StyledText("\(style(SessionWording.source)): \(citations[0])", .muted))
    } else if !citations.isEmpty {
      Block.paragraph(StyledText("\(style(SessionWording.sources)):", .muted))
      citations.map { Block.item(lead: "– ", StyledText($0, .muted), indent: 2) }
    }
  }

  /// The same with addresses, for whoever asks for the source.
  @BlockBuilder
  static func detailed(
    _ references: [SourceReference], in module: TrainingModule, _ style: ScreenStyle
  ) -> [Block] {
    for reference in references {
      Block.item(lead: "– ", StyledText(citation(reference, in: module)), indent: 2)
      if let url = module.source(reference.source)?.url {
        Block.paragraph(StyledText(url, .accent), indent: 4)
      }
    }
    Block.blank
  }

  private static func citation(
    _ reference: SourceReference, in module: TrainingModule
  ) -> String {
    let citation = module.source(reference.source)?.citation ?? reference.source.text
    let body = citation.hasSuffix(".") ? String(citation.dropLast()) : citation
    let whole = reference.locator.isEmpty ? body : "\(body), \(reference.locator)"
    return whole.hasSuffix(".") ? whole : whole + "."
  }
}
