import Assessment
import Authoring
import Console
import Diagnostics
import Localization
import Typesetting

/// Checks a module and shows its items again at each save, until Ctrl-C.
///
/// Nothing is asked and the terminal is left as it is, so a signal may simply end the process.
struct PreviewWatch {
  private let preview: ModulePreview
  private let surroundings: Surroundings
  /// What each item looked like when it was last shown.
  private var shown: [String: [Block]] = [:]

  init(_ preview: ModulePreview) {
    self.preview = preview
    surroundings = preview.surroundings
  }

  mutating func run() throws -> Never {
    // Before the first look, so that no save goes unnoticed.
    let watch = try asFailure { () throws(SystemError) in try FolderWatch(preview.folder) }
    surroundings.complain(PreviewWording.watching)
    let module = preview.module
    while true {
      try show()
      try asFailure { () throws(SystemError) in
        try watch.wait { name in
          ModuleFileName(name)?.module.text == module || name == CurriculumFile.fileName
        }
      }
    }
  }

  private mutating func show() throws {
    do {
      try show(preview.read())
    } catch let failure as Failure {
      // The author may be in the middle of renaming; the next save tells.
      surroundings.complain(failure.wording)
    }
  }

  private mutating func show(_ reading: ModulePreview.Reading) throws {
    try surroundings.output.write(PreviewScreen.findings(reading.findings, surroundings))
    guard let editions = reading.editions else { return }
    for (item, blocks) in preview.screens(editions, of: reading.library) where shown[item] != blocks
    {
      shown[item] = blocks
      // What stands above ends with a blank line.
      try surroundings.output.write(Array(blocks.drop { $0 == .blank }))
    }
  }

  private func asFailure<Value>(_ body: () throws(SystemError) -> Value) throws(Failure) -> Value {
    do throws(SystemError) {
      return try body()
    } catch {
      throw Failure(error.wording(FailureWording.unreadable(preview.folder)), .noInput)
    }
  }
}

/// What `check` has to say before a preview.
enum PreviewScreen {
  static func findings(_ findings: FindingList, _ surroundings: Surroundings) -> [Block] {
    let language = surroundings.language
    guard !findings.isEmpty else {
      return [.paragraph(StyledText(PreviewWording.sound[language], .muted)), .blank]
    }
    let columns = surroundings.output.typesetter.columns
    return HumanRenderer(language, columns: columns).blocks(findings) + [.blank]
  }
}
