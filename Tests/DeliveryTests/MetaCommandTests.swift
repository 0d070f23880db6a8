import Delivery
import Localization
import TestKit
import Testing

@Suite("Commands at the prompt")
struct MetaCommandTests {
  @Test("lines that start with a colon", arguments: CaseTable.rows("commands.txt"))
  func reading(row: CaseRow) {
    #expect(written(MetaCommand.read(row[0])) == row[1])
  }

  @Test("every command's word is read as that command", arguments: Language.allCases)
  func names(language: Language) {
    let names = MetaCommand.names(in: language)
    #expect(names.count == MetaCommandName.allCases.count)
    for name in names {
      #expect(name.hasPrefix(":"))
      if case .failure(.unknown) = MetaCommand.read(name) { Issue.record("\(name) is unknown") }
      if case .failure(.ambiguous) = MetaCommand.read(name) { Issue.record("\(name) is ambiguous") }
    }
  }

  @Test("leaving is recognised")
  func quitting() {
    #expect(MetaCommand.isQuit(":salir"))
    #expect(MetaCommand.isQuit(" :q "))
    #expect(!MetaCommand.isQuit("salir"))
    #expect(!MetaCommand.isQuit(":saltar"))
  }

  @Test(
    "problems in words",
    arguments: [
      (":", "Los comandos se ven con :ayuda.", "Type :help to see the commands."),
      (
        ":xyzzy", "No hay ningún comando :xyzzy. Con :ayuda se ven todos.",
        "There is no command :xyzzy. Type :help to see them all."
      ),
      (
        ":pitsa", "No hay ningún comando :pitsa. ¿Quiso decir :pista?",
        "There is no command :pitsa. Did you mean :hint?"
      ),
      (
        ":s", "«:s» puede ser :saltar, :fuente o :salir. Escriba un poco más.",
        "“:s” may be :skip, :source or :quit. Type a little more."
      ),
      (
        ":pista ya", "El comando :pista va solo en su línea.",
        "The command :hint stands alone on its line."
      ),
      (
        ":marcar", "Diga después de :marcar qué le pasa a la pregunta.",
        "Say after :flag what is the matter with the question."
      ),
      (
        ":idioma", "Escriba :idioma es para español o :idioma en para inglés.",
        "Type :lang es for Spanish or :lang en for English."
      ),
      (
        ":idioma fr",
        "No hay «fr». Escriba :idioma es para español o :idioma en para inglés.",
        "There is no “fr”. Type :lang es for Spanish or :lang en for English."
      ),
    ])
  func problems(line: String, spanish: String, english: String) {
    guard case .failure(let problem) = MetaCommand.read(line) else {
      Issue.record("\(line) was obeyed")
      return
    }
    #expect(problem.wording == Wording(es: spanish, en: english))
  }

  private func written(_ result: Result<MetaCommand, MetaCommandProblem>?) -> String {
    switch result {
    case nil: "-"
    case .success(.glossary(let term)): "glossary" + (term.map { "(\($0))" } ?? "")
    case .success(.language(let language)): "language(\(language.code))"
    case .success(.flag(let remark)): "flag(\(remark))"
    case .success(let command): "\(command)"
    case .failure(let problem): "!" + written(problem)
    }
  }

  private func written(_ problem: MetaCommandProblem) -> String {
    switch problem {
    case .unknown(let typed, nil): "unknown(\(typed))"
    case .unknown(let typed, .some(let name)): "unknown(\(typed), nearest \(name))"
    case .ambiguous(let typed, let names):
      "ambiguous(\(typed), " + names.map { "\($0)" }.joined(separator: ", ") + ")"
    case .unexpected(let words, let name): "unexpected(\(words), after \(name))"
    case .remarkMissing: "remarkMissing"
    case .languageMissing: "languageMissing"
    case .unknownLanguage(let language): "unknownLanguage(\(language))"
    }
  }
}
