import Assessment
import Localization

/// A response as it is kept: a JSON value that other programs can read too.
///
/// | kind | example |
/// |---|---|
/// | single and multiple choice | `[0,2]`, options from 0 in the author's order |
/// | true or false | `true` |
/// | short text, reflection | `"genocidio"` |
/// | numeric | `4800.5` |
/// | matching | `[1,null,0]`, the right side given to each left one |
/// | ordering | `[2,0,1]` |
/// | cloze | `["texto",1]`, a text or an option for each blank |
///
/// A skipped item has no response.
enum ResponseText {
  static func text(of response: Response) -> String? {
    switch response {
    case .choice(let options): array(options.sorted().map(String.init))
    case .trueFalse(let isTrue): isTrue ? "true" : "false"
    case .text(let text), .reflection(let text): quoted(text)
    case .number(let number): number.notation
    case .match(let sides): array(sides.map { $0.map(String.init) ?? "null" })
    case .order(let entries): array(entries.map(String.init))
    case .cloze(let blanks): array(blanks.map(text(of:)))
    case .omitted: nil
    }
  }

  private static func text(of blank: BlankResponse) -> String {
    switch blank {
    case .text(let text): quoted(text)
    case .choice(let option): String(option)
    }
  }

  private static func array(_ elements: [String]) -> String {
    "[\(elements.joined(separator: ","))]"
  }

  /// A JSON string: quotes, backslashes and control characters escaped, all else as it is.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..<" ": quoted += "\\u00" + hexadecimal(scalar.value)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    (value < 16 ? "0" : "") + String(value, radix: 16)
  }
}
