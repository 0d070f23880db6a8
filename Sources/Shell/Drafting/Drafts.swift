import Assessment
import Authoring
import Console
import Diagnostics
import Localization

/// What `repaso new` makes: a module, an item at the end of one, or the beginning of a translation.
struct Drafts {
  private let folder: DraftFolder
  private let surroundings: Surroundings
  /// Whether it goes to standard output, and no file is touched.
  private let isPrinted: Bool

  init(_ surroundings: Surroundings, isPrinted: Bool) {
    folder = DraftFolder(surroundings)
    self.surroundings = surroundings
    self.isPrinted = isPrinted
  }

  private var language: Language { surroundings.language }

  // MARK: - Modules

  func module(_ name: String) throws -> ExitStatus {
    guard name.isName else { throw Failure(DraftWording.malformedName(name), .wrongUsage) }
    let id = ModuleID(name)
    let text = ModuleTemplate.text(of: id, in: language)
    if isPrinted { return try show(text) }
    let path = folder.path(of: id, in: language)
    if TextFile.exists(at: path) { throw Failure(DraftWording.exists(path), .cannotCreate) }
    let sibling = folder.path(of: id, in: language.other)
    if TextFile.exists(at: sibling) {
      throw Failure(DraftWording.hasSibling(sibling, id, language), .cannotCreate)
    }
    try folder.create(text, at: path)
    folder.addSchema()
    try folder.tell(DraftWording.madeModule(path, id))
    return .success
  }

  // MARK: - Items

  func item(_ kindName: String, in module: String?) throws -> ExitStatus {
    guard let kind = ItemTemplate.kind(named: kindName) else {
      throw Failure(DraftWording.unknownKind(kindName), .wrongUsage)
    }
    guard let module else {
      guard isPrinted else { throw Failure(DraftWording.needsModule, .wrongUsage) }
      let id = ItemTemplate.freshID(for: kind, besides: [])
      return try show(ItemTemplate(kind, id: id, objective: nil, source: nil).text(in: language))
    }
    guard let files = try folder.sound(folder.files(of: module)) else { return .problemsFound }
    let modules = files.compactMap(\.module)
    let taken = Set(modules.flatMap(\.entryNames))
    let template = ItemTemplate(
      kind, id: ItemTemplate.freshID(for: kind, besides: taken),
      objective: modules.first?.objectives.first?.id.text,
      source: modules.first?.sources.first?.id.text)
    if isPrinted { return try show(template.text(in: language)) }
    try append(template, to: files)
    return .success
  }

  /// Adds the item to each language's file; nothing is written before all of it is known.
  private func append(_ template: ItemTemplate, to files: [ModuleFile]) throws {
    let texts = try files.map { file -> (path: String, bytes: [UInt8]) in
      let path = file.source.name.path
      let language = file.module?.language ?? language
      let item = template.text(in: language)
      guard let bytes = ItemAppending.append(item, to: file.source) else {
        throw Failure(DraftWording.noPlace(path), .unreadableData)
      }
      return (path, bytes)
    }
    for (path, bytes) in texts {
      do throws(SystemError) {
        try AtomicFile.replace(path, with: bytes)
      } catch {
        throw Failure(error.wording(FailureWording.unwritable(path)), .inputOutput)
      }
    }
    try folder.tell(DraftWording.addedItem(template.id, texts.map(\.path)))
  }

  // MARK: - Translations

  func translation(of module: String, to code: String) throws -> ExitStatus {
    guard let language = Language(rawValue: code.lowercased()) else {
      throw Failure(DraftWording.unknownLanguage(code), .wrongUsage)
    }
    let files = try folder.files(of: module)
    let path = folder.path(of: files.id, in: language)
    guard let original = files.files[language.other] else {
      throw Failure(DraftWording.exists(path), .cannotCreate)
    }
    if !isPrinted, TextFile.exists(at: path) {
      throw Failure(DraftWording.exists(path), .cannotCreate)
    }
    let onlyOriginal = ModuleFiles(id: files.id, files: [language.other: original])
    guard let file = try folder.sound(onlyOriginal)?.first else { return .problemsFound }
    guard let text = TranslationTemplate.text(of: file.source, in: language) else {
      throw Failure(DraftWording.untranslatable(original.path), .unreadableData)
    }
    if isPrinted { return try show(text) }
    try folder.create(text, at: path)
    try folder.tell(DraftWording.madeTranslation(path, TranslationTemplate.mark(for: language)))
    return .success
  }

  private func show(_ text: String) throws -> ExitStatus {
    try surroundings.output.write(exactly: text)
    return .success
  }
}

extension TrainingModule {
  /// The names of its items and scenarios.
  var entryNames: [String] {
    items.map(\.id.text)
      + entries.compactMap { entry in
        if case .scenario(let scenario) = entry { scenario.id.text } else { nil }
      }
  }
}
