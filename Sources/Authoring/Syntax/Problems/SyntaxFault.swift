package import Diagnostics

/// The kinds of mistakes in the syntax of a file, with their facts.
///
/// A `text` is the whole stretch that the author probably meant as text: what a repair quotes.
package enum SyntaxFault: Hashable, Sendable {
  case character(CharacterFault)
  case layout(LayoutFault)
  case refused(RefusedFault)
  case text(TextFault)
  case block(BlockFault)
  case warning(TextWarning)
}

/// A file that is no text, or characters that readers and terminals disagree on.
package enum CharacterFault: Hashable, Sendable {
  case fileTooLarge(bytes: Int)
  case utf16
  case notUTF8(firstByte: UInt8)
  case control(UInt32)
  case bidirectional(UInt32)
  /// U+0085, U+2028 or U+2029: some readers end a line there and some do not.
  case lineSeparator(UInt32)
  /// A CR without LF.
  case carriageReturn
  /// U+FEFF after the start of the file.
  case byteOrderMark
  /// So many mistakes that the rest of the file was not looked at.
  case tooManyProblems
}

/// Lines at the wrong place, and keys and dashes that are not right.
package enum LayoutFault: Hashable, Sendable {
  case tab(TabPlace)
  case noBreakSpace(SpacePlace)
  /// Deeper than the entries that it follows, the last of which has its value already; text, or an
  /// entry of its own.
  case tooDeep(expected: Int, owner: Span?, isText: Bool)
  /// Between the indentations of two open levels.
  case betweenLevels(expected: Int)
  case tooManyLevels
  /// A `- ` where the next field of a mapping is expected.
  case elementAmongFields
  /// A field where the next `- ` of a list is expected.
  case fieldAmongElements
  case missingSpaceAfterDash
  /// A bullet or a long dash where a `- ` is expected.
  case foreignBullet
  /// A line of text where a `key: value` is expected: before all fields, or after one.
  case fieldExpected(isFirst: Bool)
  case missingSpaceAfterColon
  case missingKey
  case duplicateKey(first: Span)
  case longKey
  case keyOverLines
  /// A key that starts with a character that would have to be quoted.
  case keyStart
  /// A `- ` on the line of its key.
  case elementBesideKey(text: Span)

  /// Where a tab stands that should be spaces.
  package enum TabPlace: Hashable, Sendable {
    case indentation, blankLine, beforeComment, afterDash
  }

  /// Where a no-break space stands that should be a space.
  package enum SpacePlace: Hashable, Sendable {
    case indentation, afterColon, afterDash
  }
}

/// What YAML has and modules do without.
package enum RefusedFault: Hashable, Sendable {
  case anchor
  case alias
  /// The text that a tag begins, where it looks like text.
  case tag(text: Span?)
  case mergeKey
  case directive
  case documentStart
  case documentEnd
  /// Something after the `---` on its line.
  case textAfterMarker
  case complexKey
  case flowMapping
  case nestedFlow
  case flowOverLines(text: Span)
  case flowUnclosed
  case flowElementMissing
  case flowCommaMissing
  case flowPair(text: Span?)
}

/// Text that YAML would take for something else.
package enum TextFault: Hashable, Sendable {
  case colonInText(text: Span)
  /// Text that starts with `@`, a backtick, `%` and the like.
  case reservedStart(text: Span)
  /// Text that starts with `*`.
  case asteriskStart(text: Span)
  /// Text that starts with `[` or `{`.
  case bracketStart(text: Span)
  case textAfterQuote(text: Span)
  case quoteUnclosed(text: Span)
  case quoteLineNotIndented
  case unknownEscape
  case escapedControl(UInt32)
  /// Half of a UTF-16 pair, as JSON writes characters.
  case escapedSurrogate
  /// A `- ` that begins a line inside text.
  case listInText(text: Span)
}

/// Mistakes in `|` and `>` blocks.
package enum BlockFault: Hashable, Sendable {
  case header
  case textAfterHeader(text: Span)
  case lineNotIndented(expected: Int)
  case blankLineTooDeep(expected: Int)
}

/// Text that can be read and is probably not what is meant.
package enum TextWarning: Hashable, Sendable {
  /// A comment after prose on one line.
  case commentInText(text: Span)
  /// A comment where a value would be and none is.
  case commentForValue
  case curlyQuotes
  /// A letter and an accent as two characters.
  case decomposedLetter
  /// A soft hyphen, a zero-width space, a word joiner.
  case invisible(UInt32)
  case noBreakSpaceAtEdge
}
