import Testing
import Typesetting

@Suite("Text that a terminal would obey or hide is shown")
struct VisibleTextTests {
  @Test(
    "what is hidden",
    arguments: [
      ("\u{1B}[31mrojo", "␛[31mrojo"),
      ("a\u{0}b", "a␀b"),
      ("tab\tcr\rlf\n", "tab␉cr␍lf␊"),
      ("\r\n", "␍␊"),
      ("\u{7F}", "␡"),
      ("\u{9B}2J", "⟨U+009B⟩2J"),
      ("abc\u{202E}fed", "abc⟨U+202E⟩fed"),
      ("\u{2066}a\u{2069}", "⟨U+2066⟩a⟨U+2069⟩"),
      ("\u{61C}\u{200E}\u{200F}", "⟨U+061C⟩⟨U+200E⟩⟨U+200F⟩"),
      ("uno\u{2028}dos\u{2029}", "uno⟨U+2028⟩dos⟨U+2029⟩"),
      ("zero\u{200B}width\u{FEFF}", "zero⟨U+200B⟩width⟨U+FEFF⟩"),
      ("soft\u{AD}hyphen", "soft⟨U+00AD⟩hyphen"),
      ("\u{3164}", "⟨U+3164⟩"),
      ("tag\u{E0041}", "tag⟨U+E0041⟩"),
      ("\u{FFF9}", "⟨U+FFF9⟩"),
    ])
  func hidden(_ text: String, _ shown: String) {
    #expect(text.visible == shown)
  }

  @Test(
    "what is left alone",
    arguments: [
      "", "plain ASCII ~", "ñandú ¿qué? «sí» — …", "n\u{303}", "e\u{301}\u{323}", "👩‍👩‍👧 👍🏽 🇪🇨 ❤\u{FE0F}",
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "שָׁלוֹם العربية हिन्दी 漢字",
      "10\u{A0}%", "⟨U+202E⟩ ␛",
    ])
  func kept(_ text: String) {
    #expect(text.visible == text)
  }

  @Test("no control, line separator or direction mark survives, and twice is once")
  func everyScalar() {
    let hidden = (UInt32(0)...0xE0FFF).lazy.compactMap(Unicode.Scalar.init).filter(\.isHidden)
    #expect(hidden.count > 1000)
    for scalar in hidden {
      let shown = "a\(scalar)b".visible
      let stillHides = shown.unicodeScalars.contains { $0.isHidden }
      #expect(!stillHides && shown.visible == shown && shown.displayWidth > 2, "\(scalar.picture)")
    }
  }
}
