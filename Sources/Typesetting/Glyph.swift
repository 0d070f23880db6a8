/// A character with its role and its columns: what wrapping moves about.
struct Glyph {
  let character: Character
  let role: Role
  let width: Int

  /// Whether a line ends here because the text says so. A CR LF is one character.
  var breaksLine: Bool { character == "\n" || character == "\r\n" }

  var isSpace: Bool { character == " " || character == "\t" }

  /// Whether a line too short for the whole word ends well after this one: in addresses and paths.
  var endsPart: Bool { "/-–—_,?&=:".contains(character) }
}

extension StyledText {
  /// The glyphs, with everything hidden made visible; newlines and tabs stay, for wrapping obeys
  /// them. A newline is one glyph, CR LF too.
  var glyphs: [Glyph] {
    runs.flatMap { run in
      run.text.flatMap { character -> [Glyph] in
        let itself = Glyph(character: character, role: run.role, width: 0)
        if itself.breaksLine || itself.isSpace && character != " " { return [itself] }
        return String(character).visible.map {
          Glyph(character: $0, role: run.role, width: $0.displayWidth)
        }
      }
    }
  }

  init(glyphs: some Sequence<Glyph>) {
    self = glyphs.reduce(into: StyledText()) { $0.append(String($1.character), $1.role) }
  }
}

extension Sequence<Glyph> {
  var width: Int { reduce(0) { $0 + $1.width } }

  /// Whether this takes more columns than so many; looks no further than it must.
  func isWider(than columns: Int) -> Bool {
    var width = 0
    return contains { glyph in
      width += glyph.width
      return width > columns
    }
  }
}
