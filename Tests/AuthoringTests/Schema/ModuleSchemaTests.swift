import Authoring
import Glibc
import Localization
import Testing

@Suite("The schema for editors", .serialized)
struct ModuleSchemaTests {
  static let root = #filePath.split(separator: "/").dropLast(4)
    .reduce(into: "") { $0 += "/" + $1 }

  @Test("is in its file as the table of fields has it; RECORD=1 writes it anew")
  func isFresh() throws {
    let path = "\(Self.root)/modules/\(ModuleSchema.fileName)"
    if getenv("RECORD") != nil { try Self.write(ModuleSchema.text, to: path) }
    #expect(try Self.read(path) == ModuleSchema.text)
  }

  @Test("has a meaning for each field in both languages", arguments: FieldName.allCases)
  func meanings(field: FieldName) {
    let meaning = field.meaning
    #expect(meaning.spanish.hasSuffix(".") || meaning.spanish.hasSuffix("]"))
    #expect(!meaning.english.isEmpty)
    #expect(meaning.spanish != meaning.english)
  }

  @Test(
    "lets every shipped module pass with a validator of its own",
    .enabled(if: Validator.isThere, "python3 with jsonschema and yaml is missing"))
  func shippedModules() throws {
    let files = try Validator.modules(in: "\(Self.root)/modules")
    #expect(files.count >= 16)
    for line in try Validator.verdicts(on: files) { #expect(line.hasPrefix("ok\t"), "\(line)") }
  }

  @Test("is held to modules that each differ from a sound one", arguments: BrokenModule.all)
  func broken(module: BrokenModule) {
    #expect(module.text != BrokenModule.sound)
  }

  @Test(
    "refuses every broken module, and not the sound one that they are made of",
    .enabled(if: Validator.isThere, "python3 with jsonschema and yaml is missing"))
  func brokenModules() throws {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (index, text) in ([BrokenModule.sound] + BrokenModule.all.map(\.text)).enumerated() {
      paths.append("\(folder.path)/\(index).yaml")
      try Self.write(text, to: paths[index])
    }
    let verdicts = try Validator.verdicts(on: paths)
    #expect(verdicts.count == paths.count)
    #expect(verdicts[0].hasPrefix("ok\t"), "\(verdicts[0])")
    for (module, verdict) in zip(BrokenModule.all, verdicts.dropFirst()) {
      #expect(verdict.hasPrefix("broken\t"), "\(module.what)")
    }
  }

  static func read(_ path: String) throws -> String {
    try String(decoding: Validator.bytes(of: #require(fopen(path, "r"), "\(path)")), as: UTF8.self)
  }

  static func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"), "\(path)")
    fputs(text, file)
    fclose(file)
  }
}

/// A folder that is gone when its test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/repaso-schema-XXXXXX".utf8CString)
    let name = try #require(mkdtemp(&template))
    path = String(cString: name)
  }

  deinit {
    let process = popen("rm -r '\(path)'", "r")
    if let process { pclose(process) }
  }
}
