import Assessment
import Localization
import Typesetting

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
    value(of: response)?.text(.compact)
  }

  private static func value(of response: Response) -> JSON? {
    switch response {
    case .choice(let options): .array(options.sorted().map(JSON.integer))
    case .trueFalse(let judgement): .boolean(judgement)
    case .text(let text), .reflection(let text): .string(text)
    case .number(let number): .number(number.notation)
    case .match(let partners): .array(partners.map { $0.map(JSON.integer) ?? .null })
    case .order(let entries): .array(entries.map(JSON.integer))
    case .cloze(let fillings): .array(fillings.map(value(of:)))
    case .omitted: nil
    }
  }

  private static func value(of filling: BlankResponse) -> JSON {
    switch filling {
    case .text(let text): .string(text)
    case .choice(let option): .integer(option)
    }
  }
}
