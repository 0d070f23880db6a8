package import Diagnostics
package import Localization

/// A module's file as the beginning of its translation: every text marked, the rest as it is.
///
/// Ids, kinds, keys, facts, citations and places in sources stay, and so do numbers: what the
/// languages of a module share is never to be typed again.
package struct TranslationTemplate {
  private let tree: SyntaxTree
  private let language: Language
  /// What goes in, by the place it goes to.
  private var edits: [(span: Span, text: String)] = []

  /// What stands before a text to translate, in the language that it is to be translated to.
  ///
  /// Without a colon, so that a text without quotes needs none for it.
  package static func mark(for language: Language) -> String {
    switch language {
    case .spanish: "(TRADUCIR)"
    case .english: "(TRANSLATE)"
    }
  }

  /// How many texts of a file are still to be translated to a language.
  package static func remaining(in source: SourceFile, to language: Language) -> Int {
    let mark = Array(mark(for: language).utf8)
    return source.bytes.indices.count {
      source.bytes[$0] == mark[0] && source.bytes[$0...].starts(with: mark)
    }
  }

  /// The text of the translation's file, in canonical layout; nil where the file has mistakes.
  package static func text(of source: SourceFile, in language: Language) -> String? {
    let (tree, problems) = SyntaxParser.parse(source)
    guard problems.isEmpty else { return nil }
    var template = TranslationTemplate(tree, language)
    template.mark(tree.root, as: .object(.module))
    let marked = SyntaxParser.parse(SourceFile(name: source.name, bytes: template.markedBytes))
    return marked.problems.isEmpty ? ModuleFormatter.format(marked.tree) : nil
  }

  private init(_ tree: SyntaxTree, _ language: Language) {
    self.tree = tree
    self.language = language
  }

  private mutating func mark(_ node: NodeID, as shape: ValueShape?) {
    // Several references are laid out as lines, and are names all the same.
    if case .sourceReferences = shape { return }
    switch tree.content(of: node) {
    case .scalar(let style):
      markScalar(node, style, as: shape)
    case .sequence(let elements):
      for element in elements { mark(element, as: shape?.element) }
    case .mapping(let entries):
      let shapes = tree.entryShapes(of: node, shape)
      for entry in entries {
        let key = tree.text(of: entry.key)
        guard !Self.kept.contains(key) else { continue }
        mark(entry.value, as: shapes.shape(of: key))
      }
    }
  }

  /// Lines that both languages share, or that speak to authors.
  private static let kept = Set([FieldName.citation, .allow].map(\.text))

  private mutating func markScalar(_ node: NodeID, _ style: ScalarStyle, as shape: ValueShape?) {
    switch shape {
    case .languageCode:
      edits.append((tree.span(of: node), language.code))
    case .line, .prose:
      guard tree.text(of: node).contains(where: \.isLetter) else { return }
      edits.append((Span(at: start(of: node, style)), Self.mark(for: language) + " "))
    case .formatVersion, .slug, .fact, .url, .reference, .sourceReferences, .whole, .decimal,
      .tolerance, .flag, .word, .list, .interval, .object, .named, nil:
      break
    }
  }

  /// Where the text of a scalar begins: after a quote, or in the first line of a block.
  private func start(of node: NodeID, _ style: ScalarStyle) -> Int {
    let span = tree.span(of: node)
    switch style {
    case .plain: return span.start
    case .singleQuoted, .doubleQuoted: return span.start + 1
    case .literal, .folded: return startOfBlock(span)
    }
  }

  /// After the dash, where a block begins with a list.
  private func startOfBlock(_ span: Span) -> Int {
    let bytes = tree.file.bytes
    let header = bytes[span.range].firstIndex(of: Byte.lineFeed) ?? span.start
    let first = bytes[header..<span.end].firstIndex { !Self.blanks.contains($0) } ?? header
    let isListed =
      first + 1 < span.end && bytes[first] == UInt8(ascii: "-") && bytes[first + 1] == Byte.space
    return isListed ? first + 2 : first
  }

  private static let blanks: Set<UInt8> = [Byte.space, Byte.lineFeed, Byte.carriageReturn]

  private var markedBytes: [UInt8] {
    var bytes: [UInt8] = []
    var copied = 0
    for (span, text) in edits.sorted(by: { $0.span < $1.span }) {
      bytes += tree.file.bytes[copied..<span.start] + Array(text.utf8)
      copied = span.end
    }
    return bytes + tree.file.bytes[copied...]
  }
}
