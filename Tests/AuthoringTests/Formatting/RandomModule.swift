/// Module files with items of all kinds, made from seeds.
enum RandomModule {
  static func source(seed: UInt64) -> String {
    var maker = ModuleMaker(text: RandomText(seed: seed))
    let module = maker.module()
    var layout = RandomLayout(maker.text)
    layout.writeObject(module, at: 0)
    let text = layout.lines.joined(separator: seed % 4 == 0 ? "\r\n" : "\n")
    return seed % 3 == 0 ? text : text + "\n"
  }
}

/// Makes up the fields of a module; names are given out and referred to.
private struct ModuleMaker {
  var text: RandomText
  private var objective = ""
  private var source = ""

  init(text: RandomText) {
    self.text = text
  }

  mutating func module() -> [(String, Content)] {
    objective = text.name()
    source = text.name()
    let objectives = [object(("id", .name(objective)), ("text", prose()))]
    let sources = [
      object(("id", .name(source)), ("citation", line()), ("url", .line("https://x.org/a")))
    ]
    return [
      ("format", .name("1")), ("id", .name(text.name())), ("language", .name("es")),
      ("title", line()), ("summary", line()), ("minutes", .name("\(text.number(1...90))")),
      ("content-note", prose()), ("objectives", .list(objectives)), ("sources", .list(sources)),
      ("lesson", .list(some { $0.page() })), ("glossary", .list(some { $0.term() })),
      ("items", .list(some { $0.entry() })),
    ]
  }

  private mutating func some(_ make: (inout ModuleMaker) -> Content) -> [Content] {
    (0..<text.number(1...4)).map { _ in make(&self) }
  }

  private func object(_ fields: (String, Content)...) -> Content { .object(fields) }

  private mutating func line() -> Content { .line(text.line()) }
  private mutating func prose() -> Content { .prose(text.prose()) }
  private mutating func name() -> Content { .name(text.name()) }

  private mutating func page() -> Content {
    object(
      ("id", name()), ("title", line()), ("text", prose()), ("source", .line("\(source) art. II")))
  }

  private mutating func term() -> Content {
    object(("id", name()), ("term", line()), ("definition", prose()), ("source", .name(source)))
  }

  private mutating func entry() -> Content {
    guard text.chance(6) else { return item() }
    return object(
      ("id", name()), ("kind", .name("scenario")), ("stimulus", prose()),
      ("items", .list(some { $0.item() })))
  }

  private mutating func item() -> Content {
    let (kind, own) = interaction()
    var fields: [(String, Content)] = [("id", name()), ("kind", .name(kind))]
    if text.chance(2) { fields.append(("objective", .name(objective))) }
    if text.chance(2) { fields.append(("facts", .list([.name("GC-08"), .name("GC-1")]))) }
    fields.append(("stem", prose()))
    if text.chance(3) { fields.append(("hints", .list(some { $0.prose() }))) }
    fields += own
    fields.append(("explanation", prose()))
    if text.chance(2) {
      fields.append(("source", .list([.line("\(source) a: b"), .line("\(source) c")])))
    }
    return .object(fields)
  }

  private mutating func interaction() -> (kind: String, fields: [(String, Content)]) {
    switch text.number(0...8) {
    case 0: ("single-choice", [("choices", .list(choices(correct: 1)))])
    case 1:
      ("multiple-choice", [("choices", .list(choices(correct: 2))), ("scoring", .name("partial"))])
    case 2: ("true-false", [("answer", .name("false")), ("feedback", prose())])
    case 3: ("short-text", [("accept", .list(lines(3))), ("almost", .list([almost()]))])
    case 4: ("numeric", [("answer", .name("-1.5")), ("tolerance", .name("5%")), ("unit", line())])
    case 5: ("matching", [("pairs", .list([pair(), pair()])), ("extra", .list(lines(1)))])
    case 6: ("ordering", [("sequence", .list(lines(3)))])
    case 7: ("cloze", cloze())
    default: ("reflection", [("guidance", prose()), ("rubric", .list([criterion()]))])
    }
  }

  private mutating func choices(correct: Int) -> [Content] {
    (0..<4).map { index in
      var fields = [("text", prose())]
      if index < correct { fields.append(("correct", .name("true"))) }
      if text.chance(2) { fields.append(("feedback", prose())) }
      return .object(fields)
    }
  }

  private mutating func lines(_ count: Int) -> [Content] { (0..<count).map { _ in line() } }

  private mutating func almost() -> Content { object(("text", line()), ("feedback", prose())) }

  private mutating func pair() -> Content { object(("left", line()), ("right", line())) }

  private mutating func criterion() -> Content {
    object(("text", prose()), ("points", .name("\(text.number(1...10))")))
  }

  private mutating func cloze() -> [(String, Content)] {
    let blank = text.name()
    return [
      ("text", .prose("[[\(blank)]] falta.\n\n\(text.pick(["Y más", "- Lista"]))")),
      ("blanks", object((blank, object(("accept", .list(lines(2))))))),
    ]
  }
}
