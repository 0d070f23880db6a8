package import Assessment
package import Diagnostics
package import Localization

/// The file that says what the course is called and in which order its modules are best taken.
package struct CurriculumFile: Sendable {
  package static let fileName = "curriculum.yaml"

  package let source: SourceFile
  /// The course, unless the file has a mistake.
  package let course: Course?
  /// The language that translations are held against, where it can be read.
  package let language: Language?
  package let problems: [Problem]
  /// The modules listed, each with its place, even in a file that has mistakes.
  package let listed: [ListedModule]

  /// A module's name in the list, and where it stands.
  package struct ListedModule: Hashable, Sendable {
    package let id: ModuleID
    package let span: Span
  }

  /// Reads a file. Never fails: what is wrong is in `problems`, in the order of the text.
  package static func read(_ source: SourceFile) -> CurriculumFile {
    let (tree, syntaxProblems) = SyntaxParser.parse(source)
    let reading = CurriculumReader.read(tree)
    let problems =
      (syntaxProblems.map(Problem.syntax) + reading.problems.map(Problem.content))
      .sorted { $0.span < $1.span }
    return CurriculumFile(
      source: source, course: problems.hasErrors ? nil : reading.course,
      language: reading.language, problems: problems, listed: reading.listed)
  }

  /// What is wrong with the list, given the modules of which there are files.
  package func missingModules(besides present: [ModuleID]) -> [Problem] {
    let names = present.map(\.text)
    let known = Set(names)
    return listed.compactMap { entry in
      guard !known.contains(entry.id.text) else { return nil }
      let nearest = Suggestion.nearest(to: entry.id.text, among: names)
      return .content(
        ContentProblem(
          .course(.missingModule(entry.id.text, nearest: nearest)), at: entry.span))
    }
  }
}
