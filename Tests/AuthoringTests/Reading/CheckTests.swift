import Assessment
import Authoring
import Diagnostics
import Localization
import TestKit
import Testing
import Typesetting

/// Every mistake that can be in the content of a file, as its author is told of it.
struct CheckTests {
  @Test(arguments: CheckSuite.names)
  func suite(_ name: String) {
    var replacements: [(block: CheckCase.Block, lines: [String])] = []
    for check in CheckSuite.cases(of: name) {
      for expectation in check.expectations + check.drawings {
        let found = Findings(of: check).lines(as: expectation)
        if CheckSuite.isRecording {
          replacements.append((expectation, found))
        } else {
          let expected = expectation.lines
          #expect(found == expected, "\(check.testDescription)")
        }
      }
    }
    if CheckSuite.isRecording { CheckSuite.record(replacements, in: name) }
  }

  @Test("Every code has a case")
  func codes() {
    let found = Set(
      CheckSuite.names.flatMap(CheckSuite.cases).flatMap { Findings(of: $0).codes })
    // Files that can't be read are the folder's to find.
    let expected = ProblemCode.allCases.map(\.code).filter { $0 < "E600" }
    #expect(expected.filter { !found.contains($0) } == [])
  }

  @Test("Every case has its findings in both languages")
  func languages() {
    for check in CheckSuite.names.flatMap(CheckSuite.cases) {
      for blocks in [check.expectations, check.drawings] where !blocks.isEmpty {
        #expect(Set(blocks.map { $0.words[1] }) == ["es", "en"], "\(check.testDescription)")
      }
      #expect(!check.blocks.isEmpty)
    }
  }
}

/// What is found in the files of a case.
struct Findings {
  private let reports: [(report: FileReport, skippedLines: Int)]
  private let sources: [SourceName: SourceFile]

  init(of check: CheckCase) {
    let files = check.sources.map(CaseFile.init)
    let named = files.filter { ModuleFileName($0.source.name.fileName) != nil && $0.isNamed }
    var reports: [(FileReport, Int)] = []
    if named.isEmpty {
      reports = files.map { ($0.report, $0.skippedLines) }
    } else {
      let folder = CourseFolder(named.map(\.source.name))
      let contents = Dictionary(named.map { ($0.source.name, $0.source.bytes) }) { first, _ in first
      }
      for module in folder.modules {
        let reading = ModuleReading.read(module, reference: .spanish) { name in
          .bytes(contents[name] ?? [])
        }
        reports += reading.files.map { ($0.report, 0) }
      }
    }
    self.reports = reports
    sources = Dictionary(files.map { ($0.source.name, $0.source) }) { first, _ in first }
  }

  var codes: [DiagnosticCode] {
    reports.flatMap { $0.report.problems.map(\.code) }
  }

  /// The findings as a block has them.
  func lines(as block: CheckCase.Block) -> [String] {
    let language = Language(rawValue: block.words[1]) ?? .english
    guard block.words[0] == "drawn" else { return lines(language) }
    return drawn(language, columns: Int(block.words[2]) ?? 80)
  }

  /// The findings as a person sees them.
  private func drawn(_ language: Language, columns: Int) -> [String] {
    let list = FindingList(
      reports.flatMap { $0.report.diagnostics(language) }, in: Array(sources.values), language)
    let blocks = HumanRenderer(language, columns: columns).blocks(list)
    return Typesetter(columns: columns).lines(of: blocks)
      .map { VisibleCharacters.escaped($0.text) }
  }

  /// The findings as lines: the place, the words, and after `|` the text that is marked.
  func lines(_ language: Language) -> [String] {
    let several = reports.count > 1
    return reports.flatMap { report, skipped in
      report.diagnostics(language).flatMap { diagnostic in
        lines(of: diagnostic, skipped, naming: several)
      }
    }
  }

  private func lines(of diagnostic: Diagnostic, _ skipped: Int, naming: Bool) -> [String] {
    let file = naming ? "\(diagnostic.file.fileName):" : ""
    let place = place(diagnostic.primary, in: diagnostic.file, skipped)
    var lines = [
      "\(file)\(place.position): \(diagnostic.severity.rawValue)[\(diagnostic.code)]: "
        + diagnostic.headline
    ]
    lines.append("  > \(place.text)\(described(diagnostic.primary.text))")
    for label in diagnostic.secondary {
      let other = self.place(label, in: label.file ?? diagnostic.file, skipped)
      let file = label.file.map { "\($0.fileName):" } ?? ""
      lines.append("  \(file)\(other.position) > \(other.text)\(described(label.text))")
    }
    lines += diagnostic.notes.map { "  note: \($0)" }
    if let help = diagnostic.help { lines.append("  help: \(help)") }
    if let fix = diagnostic.fix {
      lines += fix.edits.map { "  fix: \($0.replacement)" }
    }
    return lines
  }

  private func described(_ text: String) -> String { text.isEmpty ? "" : " -- \(text)" }

  private func place(
    _ label: Label, in name: SourceName, _ skipped: Int
  ) -> (position: String, text: String) {
    guard let source = sources[name] else { return ("?", "") }
    let position = LineTable(source).position(of: label.span.start)
    let text = source.text(of: label.span).split(separator: "\n").first.map(String.init) ?? ""
    return ("\(position.line - skipped):\(position.column)", text)
  }
}

/// A file of a case.
struct CaseFile {
  let source: SourceFile
  /// Lines before those of the case, which are not counted.
  let skippedLines: Int
  let isNamed: Bool
  private let modules: [String]?

  init(_ block: CheckCase.Block) {
    let kind = block.words.dropFirst().first
    let names = Array(block.words.dropFirst(2))
    let text = VisibleCharacters.unescaped(block.lines.joined(separator: "\n") + "\n")
    let opening = kind == "item" ? SampleModule.opening : ""
    let name = kind == "module" ? names.first ?? "-" : "-"
    source = SourceFile(name: SourceName(name), text: opening + text)
    skippedLines = opening.split(separator: "\n").count
    isNamed = kind == "module" && !names.isEmpty
    modules = kind == "curriculum" ? names : nil
  }

  /// What is found in the file by itself.
  var report: FileReport {
    guard let modules else {
      return FileReport(source, ModuleFile.read(source).problems)
    }
    let file = CurriculumFile.read(source)
    let missing = file.missingModules(besides: modules.map { .init($0) })
    return FileReport(source, (file.problems + missing).sorted { $0.span < $1.span })
  }
}

/// A module that is whole but for its items.
enum SampleModule {
  static let opening = """
    format: 1
    id: sample
    language: en
    title: A sample
    summary: A module for trying things.
    objectives:
      - id: elements
        text: Name the elements.
    sources:
      - id: convention
        citation: The Convention (1948)
    lesson:
      - id: the-word
        title: The word
        text: Where it comes from.
    items:

    """
}
