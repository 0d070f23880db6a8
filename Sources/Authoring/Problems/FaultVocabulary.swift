import Diagnostics
import Localization

extension Slot {
  /// The slot in words, as the subject of a sentence.
  var noun: Wording {
    switch self {
    case .field(let name): Wording(es: "`\(name)`", en: "`\(name)`")
    case .entry(let name):
      Wording(es: "una entrada de `\(name)`", en: "an entry of `\(name)`")
    case .named(let name): Wording(es: "el hueco \(name.code)", en: "the blank \(name.code)")
    case .document: Wording(es: "el archivo", en: "the file")
    }
  }
}

extension NodeShape {
  /// The shape in words, with its article.
  var noun: Wording {
    switch self {
    case .nothing: Wording(es: "nada", en: "nothing")
    case .text: Wording(es: "un texto", en: "a text")
    case .list: Wording(es: "una lista", en: "a list")
    case .mapping: Wording(es: "un grupo de campos", en: "a group of fields")
    }
  }

  /// How to write the shape.
  var advice: Wording? {
    switch self {
    case .nothing: nil
    case .text:
      Wording(
        es: "escriba el texto en la misma línea, o en un bloque `|` debajo",
        en: "write the text on the same line, or in a `|` block below")
    case .list:
      Wording(
        es: "empiece cada entrada en su propia línea con `- `",
        en: "begin each entry on a line of its own with `- `")
    case .mapping:
      Wording(
        es: "escriba cada campo en su propia línea, como `nombre: valor`",
        en: "write each field on a line of its own, as `name: value`")
    }
  }
}

extension ValueShape {
  /// What may stand in a field, in words, with its article.
  var noun: Wording {
    switch self {
    case .formatVersion: Wording(es: "`1`", en: "`1`")
    case .slug, .reference, .fact: Wording(es: "un nombre", en: "a name")
    case .languageCode: Wording(es: "`es` o `en`", en: "`es` or `en`")
    case .line, .prose: Wording(es: "un texto", en: "a text")
    case .url: Wording(es: "una dirección web", en: "a web address")
    case .sourceReferences:
      Wording(
        es: "el nombre de una fuente y el lugar en ella", en: "a source's name and a place in it")
    case .whole(let range):
      Wording(
        es: "un número entero de \(range.lowerBound) a \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .decimal: Wording(es: "un número", en: "a number")
    case .tolerance:
      Wording(es: "un número o un porcentaje", en: "a number or a percentage")
    case .flag: Wording(es: "`true` o `false`", en: "`true` or `false`")
    case .word(let words): words.codeAlternatives
    case .list: Wording(es: "una lista", en: "a list")
    case .interval: Wording(es: "dos números, como `[2, 5]`", en: "two numbers, as in `[2, 5]`")
    case .object, .named: Wording(es: "un grupo de campos", en: "a group of fields")
    }
  }
}

extension ObjectKind {
  /// The field of a name, if the object has it.
  package func field(_ name: FieldName) -> Field? {
    fields.first { $0.name == name }
  }

  /// The field that an author may have meant by a name that is none.
  func nearestField(to name: String) -> String? {
    Suggestion.nearest(to: name, among: fields.map(\.name.text))
  }
}

extension Wording {
  /// A name that is near to the one that was written.
  static func perhaps(_ name: String) -> Wording {
    Wording(es: "quizá quiso escribir `\(name)`", en: "perhaps you mean `\(name)`")
  }
}

extension String {
  /// The text as code in a sentence: in backticks, on one line, shortened where it is long.
  var code: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? "`\(line.prefix(59))…`" : "`\(line)`"
  }
}

extension [String] {
  /// The names as code, with “and” before the last.
  var codeList: Wording { list(es: "y", en: "and") }

  /// The names as code, with “or” before the last.
  var codeAlternatives: Wording { list(es: "o", en: "or") }

  private func list(es spanish: String, en english: String) -> Wording {
    Wording(es: joined(by: spanish), en: joined(by: english))
  }

  private func joined(by conjunction: String) -> String {
    let names = map { "`\($0)`" }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
