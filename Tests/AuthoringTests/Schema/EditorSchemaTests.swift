import Authoring
import Glibc
import Localization
import TestKit
import Testing

@Suite("The schemas for editors", .serialized)
struct EditorSchemaTests {
  static let root = #filePath.split(separator: "/").dropLast(4)
    .reduce(into: "") { $0 += "/" + $1 }

  @Test(
    "are in their files as the table of fields has them; RECORD=1 writes them anew",
    arguments: EditorSchema.allCases)
  func areFresh(schema: EditorSchema) throws {
    let path = "\(Self.root)/modules/\(schema.fileName)"
    if getenv("RECORD") != nil { try Self.write(schema.text, to: path) }
    #expect(try Self.read(path) == schema.text)
  }

  @Test("have a meaning for each field in both languages", arguments: FieldName.allCases)
  func meanings(field: FieldName) {
    let meaning = field.meaning
    #expect(meaning.spanish.hasSuffix(".") || meaning.spanish.hasSuffix("]"))
    #expect(!meaning.english.isEmpty)
    #expect(meaning.spanish != meaning.english)
  }

  @Test(
    "let every shipped module pass with a validator of its own",
    .enabled(if: Validator.isThere, "python3 with jsonschema and yaml is missing"))
  func shippedModules() throws {
    let files = try Validator.modules(in: "\(Self.root)/modules")
    #expect(files.count >= 16)
    for line in try Validator.verdicts(on: files) { #expect(line.hasPrefix("ok\t"), "\(line)") }
    let curriculum = try Validator.verdicts(
      on: ["\(Self.root)/modules/curriculum.yaml"], by: .curriculum)
    #expect(curriculum.map { $0.hasPrefix("ok\t") } == [true], "\(curriculum)")
  }

  @Test("are held to files that each differ from a sound one", arguments: SchemaCase.all)
  func cases(file: SchemaCase) {
    #expect(file.text != file.schema.sound)
  }

  @Test(
    "refuse what the reader refuses, and nothing else, of what a schema can see",
    .enabled(if: Validator.isThere, "python3 with jsonschema and yaml is missing"),
    arguments: EditorSchema.allCases)
  func agree(schema: EditorSchema) throws {
    let cases = SchemaCase.all.filter { $0.schema == schema }
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (index, text) in ([schema.sound] + cases.map(\.text)).enumerated() {
      paths.append(folder.file("\(index).yaml"))
      try Self.write(text, to: paths[index])
    }
    let verdicts = try Validator.verdicts(on: paths, by: schema)
    try #require(verdicts.count == paths.count)
    #expect(verdicts[0].hasPrefix("ok\t"), "\(verdicts[0])")
    for (file, verdict) in zip(cases, verdicts.dropFirst()) {
      #expect(verdict.hasPrefix(file.isSound ? "ok\t" : "broken\t"), "\(file.what): \(verdict)")
    }
  }

  @Test("are right: the reader's verdict is the same", arguments: SchemaCase.all)
  func reader(file: SchemaCase) {
    #expect(file.isRead == file.isSound)
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
