/// Lets a page be written as the list of what stands on it.
///
/// ```swift
/// @BlockBuilder static func page() -> [Block] {
///   Block.heading("Orientación")
///   Block.blank
///   if let note { Block.paragraph(note) }
/// }
/// ```
@resultBuilder
package enum BlockBuilder {
  package static func buildExpression(_ block: Block) -> [Block] { [block] }
  package static func buildExpression(_ blocks: [Block]) -> [Block] { blocks }
  package static func buildBlock(_ parts: [Block]...) -> [Block] { parts.flatMap(\.self) }
  package static func buildOptional(_ part: [Block]?) -> [Block] { part ?? [] }
  package static func buildEither(first part: [Block]) -> [Block] { part }
  package static func buildEither(second part: [Block]) -> [Block] { part }
  package static func buildArray(_ parts: [[Block]]) -> [Block] { parts.flatMap(\.self) }
}
