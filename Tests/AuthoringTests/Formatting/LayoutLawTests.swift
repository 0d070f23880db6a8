import Diagnostics
import Foundation
import Testing

@testable import Authoring

/// What holds for every file that can be laid out.
@Suite("Laws of the layout")
struct LayoutLawTests {
  /// Generated files before and after; `REPASO_SEEDS` says how many.
  private static let pairs: [LaidOutPair] = {
    let count = ProcessInfo.processInfo.environment["REPASO_SEEDS"].flatMap { Int($0) } ?? 200
    return (0..<count).map { LaidOutPair("seed \($0)", RandomModule.source(seed: UInt64($0))) }
  }()

  private static let readable = pairs.filter {
    !$0.before.problems.contains(where: \.isSyntaxError)
  }

  @Test("a module is the same before and after")
  func keepsModules() {
    for pair in Self.readable {
      #expect(
        String(describing: pair.before.module) == String(describing: pair.after.module),
        "\(pair.name)")
    }
  }

  @Test("what a file says and its comments stay")
  func keepsMeaning() {
    for pair in Self.readable {
      #expect(FileMeaning(of: pair.before.tree) == FileMeaning(of: pair.after.tree), "\(pair.name)")
    }
  }

  @Test("formatting twice changes nothing")
  func isStable() {
    for pair in Self.readable {
      #expect(ModuleFormatter.format(pair.after.tree) == pair.text, "\(pair.name)")
    }
  }

  @Test("there is nothing new to find in it")
  func addsNoProblems() {
    for pair in Self.readable {
      let known = Dictionary(grouping: pair.before.problems, by: \.code)
      for (code, found) in Dictionary(grouping: pair.after.problems, by: \.code) {
        #expect(found.count <= known[code]?.count ?? 0, "\(code), \(pair.name)")
      }
    }
  }

  @Test("no line is longer than it must be, or ends in blanks")
  func isTidy() {
    for pair in Self.readable {
      #expect(pair.text.hasSuffix("\n") && !pair.text.hasSuffix("\n\n"), "\(pair.name)")
      #expect(!pair.text.contains("\n\n\n") && !pair.text.contains(" \n"), "\(pair.name)")
      #expect(!pair.text.utf8.contains(0x0D), "\(pair.name)")
      // A list lost in a folded block stays as it is, for its author to mend.
      guard !pair.before.problems.contains(where: { $0.code == "E313" }) else { continue }
      // Escapes, comments, plain text beside one, and spaces in a row stay on their line.
      let long = pair.text.split(separator: "\n").filter { line in
        line.unicodeScalars.count > 100 && !line.contains("# ") && !line.contains("\\u")
          && !line.contains("\\_") && !line.drop { $0 == " " }.contains("  ")
      }
      #expect(long.isEmpty, "\(pair.name)")
    }
  }

  @Test("most of the files can be laid out, and most of them are whole modules")
  func isNotVacuous() {
    #expect(Self.readable.count * 10 >= Self.pairs.count * 9)
    #expect(Self.readable.count { $0.before.module != nil } * 10 >= Self.pairs.count * 7)
    #expect(Self.readable.count { !$0.before.tree.comments.isEmpty } * 10 >= Self.pairs.count * 7)
  }
}

@Suite("The layout of the shipped modules")
struct ShippedLayoutTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../modules")
    .standardized
  private static let files =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.sorted()

  @Test("says what they say, and stays as it is", arguments: files)
  func keepsModules(_ name: String) throws {
    let source = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    let pair = LaidOutPair(name, source)
    #expect(String(describing: pair.before.module) == String(describing: pair.after.module))
    #expect(FileMeaning(of: pair.before.tree) == FileMeaning(of: pair.after.tree))
    #expect(ModuleFormatter.format(pair.after.tree) == pair.text)
  }

  @Test("there are some")
  func hasFiles() {
    #expect(Self.files.count >= 17)
  }
}

/// A file before and after it was laid out, both read.
struct LaidOutPair {
  let name: String
  let before: ModuleFile
  let after: ModuleFile
  let text: String

  init(_ name: String, _ source: String) {
    self.name = name
    before = ModuleFile.read(SourceFile(name: "case.yaml", text: source))
    text = ModuleFormatter.format(before.tree)
    after = ModuleFile.read(SourceFile(name: "case.yaml", text: text))
  }
}

extension Problem {
  fileprivate var isSyntaxError: Bool {
    if case .syntax = self { severity == .error } else { false }
  }
}
