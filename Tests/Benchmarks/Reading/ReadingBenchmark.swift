import Authoring
import Diagnostics
import Glibc
import Yams

/// Reads module files once and prints the processor seconds it took: `reading WAY FILE…`.
///
/// One process measures one way, so that `.ci/benchmark` can let the ways, and the programs of
/// others, take turns.
@main
enum ReadingBenchmark {
  /// What is done with each file.
  enum Way: String, CaseIterable {
    /// The text as a tree, with its places and what is wrong with it.
    case syntax
    /// The tree as a module, with everything checked.
    case typed
    /// The module, held to the rules too.
    case linted
    /// Yams' tree of the same text.
    case yams
  }

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let way = arguments.first.flatMap(Way.init), arguments.count > 1 else {
      print("usage: reading \(Way.allCases.map(\.rawValue).joined(separator: "|")) FILE…")
      exit(64)
    }
    let files = arguments.dropFirst().map(source)
    let start = processorSeconds()
    let unreadable = files.count { !reads($0, way) }
    print(processorSeconds() - start)
    guard unreadable == 0 else {
      print("\(unreadable) of \(files.count) files can't be read")
      exit(1)
    }
  }

  /// Whether the file is read without a mistake.
  private static func reads(_ file: SourceFile, _ way: Way) -> Bool {
    switch way {
    case .syntax: SyntaxParser.parse(file).problems.isEmpty
    case .typed: ModuleFile.read(file).module != nil
    case .linted: ModuleFile.read(file).module.map { Linter.warnings(in: $0) } != nil
    case .yams: (try? Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self))) != nil
    }
  }

  private static func source(_ path: String) -> SourceFile {
    guard let file = fopen(path, "r") else {
      perror(path)
      exit(66)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 {
      bytes += chunk[..<count]
    }
    return SourceFile(name: SourceName(path), bytes: bytes)
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
