package import Assessment
package import Diagnostics
import Localization

/// A module file after reading: its text as a tree, the module where there are no mistakes, and all
/// that was found.
package struct ModuleFile: Sendable {
  package let source: SourceFile
  /// What the file's name says; nil for standard input and for other names.
  package let name: ModuleFileName?
  package let tree: SyntaxTree
  /// The module, unless the file has a mistake.
  package let module: TrainingModule?
  /// The title, where it can be read, even of a module that can't be used.
  package let title: String?
  package let problems: [Problem]

  /// Reads a file. Never fails: what is wrong is in `problems`, in the order of the text.
  package static func read(_ source: SourceFile) -> ModuleFile {
    let (tree, syntaxProblems) = SyntaxParser.parse(source)
    let name = ModuleFileName(source.name.fileName)
    let isUTF8 = !syntaxProblems.contains { $0.severity == .error }
    let reading = ModuleReader.read(tree, isUTF8: isUTF8, named: name)
    var problems = syntaxProblems.map(Problem.syntax) + reading.problems.map(Problem.content)
    if problems.count > 1 { problems.sort { $0.span < $1.span } }
    problems.cutOff()
    return ModuleFile(
      source: source, name: name, tree: tree,
      module: problems.hasErrors ? nil : reading.module, title: reading.title, problems: problems)
  }

  /// The module and what was found.
  package var checked: Checked<TrainingModule, Problem> {
    Checked(value: module, problems: problems)
  }
}

extension [Problem] {
  /// Leaves out what comes after so many problems that nobody mends them in one go: a file of 4 MB
  /// has room for hundreds of thousands.
  mutating func cutOff() {
    guard count > SyntaxLimits.problems else { return }
    let place = self[SyntaxLimits.problems].span.start
    self = self[..<SyntaxLimits.problems] + [.syntax(.tooMany(at: place))]
  }
}
