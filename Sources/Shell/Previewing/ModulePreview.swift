import Assessment
import Authoring
import Console
import Delivery
import Diagnostics
import Localization
import Typesetting

/// A module, or one item of it, as a learner meets it; nothing is recorded.
struct ModulePreview {
  let surroundings: Surroundings
  let folder: String
  let module: String
  /// The item or scenario to preview; nil for the whole lesson.
  let item: String?

  /// - Parameter target: `MODULE` or `MODULE/ITEM`.
  init(_ target: String, _ surroundings: Surroundings) throws {
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    module = parts.first?.lowercased() ?? ""
    item = parts.count > 1 ? parts[1] : nil
    folder = try surroundings.modulesFolder()
    self.surroundings = surroundings
  }

  /// What the files of the module hold now.
  struct Reading {
    /// The course that the module is part of, for its glossary.
    let library: ModuleLibrary
    /// The editions that can be previewed, narrowed to the item; nil where a file has a mistake.
    let editions: ModuleEditions?
    let findings: FindingList
  }

  /// Reads the module anew.
  func read() throws -> Reading {
    let outline = CourseOutline(try course(), load: ModuleFolder.content)
    guard let files = outline.modules.first(where: { $0.id.text == module }) else {
      throw unknownModule(outline.modules.map(\.id.text))
    }
    let reading = ModuleReading.read(
      files, reference: outline.reference, load: ModuleFolder.content)
    let checked = CheckedModule(reading, surroundings.language, rules: true)
    let findings = FindingList(
      checked.diagnostics, in: checked.files, surroundings.language)
    let isSound = !reading.files.contains { $0.report.problems.hasErrors }
    return Reading(
      library: ModuleLibrary(outline), editions: isSound ? try reading.editions.map(narrowed) : nil,
      findings: findings)
  }

  /// The lesson, with whoever sits at the terminal.
  func hold(_ editions: ModuleEditions, of library: ModuleLibrary) throws {
    let terminal = surroundings.terminalOptions.terminal(signals: try SignalWatch())
    let language = surroundings.language
    var dialogue = LessonDialogue(
      session: Session(start: start(editions), editions: editions, language: language),
      recorder: nil, terminal: terminal, stage: stage(library), clock: surroundings.clock,
      edit: TextEditor(surroundings.environment).edit)
    if case .terminated(let signal) = try dialogue.run() { throw Terminated(signal: signal) }
  }

  /// Each item as it appears, by its name, without anyone answering.
  func screens(
    _ editions: ModuleEditions, of library: ModuleLibrary
  ) -> [(item: String, blocks: [Block])] {
    let stage = stage(library)
    return editions.edition(in: surroundings.language).items.compactMap { item in
      guard let alone = editions.narrowed(to: item.id.text) else { return nil }
      var session = Session(
        start: start(alone), editions: alone, language: surroundings.language)
      let effects = session.receive(.begin, at: Tick(milliseconds: 0))
      let blocks = effects.flatMap { effect -> [Block] in
        if case .show(let scene) = effect { stage.blocks(for: scene, in: session) } else { [] }
      }
      return (item.id.text, blocks)
    }
  }

  /// Shuffled alike each time, so that what differs is what the author changed.
  private func start(_ editions: ModuleEditions) -> SessionStart {
    .lesson(on: editions.edition(in: surroundings.language), seed: 1)
  }

  private func stage(_ library: ModuleLibrary) -> Stage {
    Stage(isPlain: surroundings.options.isPlain, library: library, isRecorded: false)
  }

  private func course() throws(Failure) -> CourseFolder {
    do throws(SystemError) {
      return try ModuleFolder(path: folder).course()
    } catch {
      throw Failure(error.wording(FailureWording.modulesUnreadable(folder)), .noInput)
    }
  }

  private func narrowed(_ editions: ModuleEditions) throws(Failure) -> ModuleEditions {
    guard let item else { return editions }
    if let narrowed = editions.narrowed(to: item) { return narrowed }
    let names = editions.reference.entryNames
    let nearest = Suggestion.nearest(to: item, among: names)
    throw Failure(PreviewWording.unknownItem(item, in: module, nearest: nearest), .wrongUsage)
  }

  private func unknownModule(_ names: [String]) -> Failure {
    let nearest = Suggestion.nearest(to: module, among: names)
    return Failure(
      FailureWording.unknownModule(module, nearest: nearest, all: names), .wrongUsage)
  }
}
