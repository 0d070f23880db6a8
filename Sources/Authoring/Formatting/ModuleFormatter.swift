import Diagnostics

/// Puts a module file or a curriculum into the one layout that all of them have.
///
/// Two spaces of indentation, lists indented under their keys, quotes only where a text needs them,
/// long texts wrapped at 100 columns, a blank line between pages and items. The order of the fields,
/// the comments and the blank lines between fields are their author's. What a file says is the same
/// before and after, and formatting a second time changes nothing.
package enum ModuleFormatter {
  /// The longest line, where a text has a space to break it at.
  package static let width = 100

  /// The text of a file in canonical layout: LF line ends, no trailing blanks, one line end last.
  ///
  /// The tree is one without syntax errors, for what was lost in an error can't be laid out. A file
  /// that does not hold fields is left as it is.
  package static func format(_ tree: SyntaxTree) -> String {
    guard tree.entries(of: tree.root) != nil else { return tree.file.text(of: tree.file.span) }
    var writer = LayoutWriter(tree)
    writer.writeFile()
    return writer.page.text
  }
}

extension ModuleFormatter {
  /// How many columns each level is indented.
  static let indentation = 2
  /// What stands between a value and the comment on its line.
  static let commentGap = "  "
}
