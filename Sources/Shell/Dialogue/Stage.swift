import Assessment
import Console
import Delivery
import Localization
import Typesetting

/// Turns what a session shows into text, and what it waits for into a prompt.
struct Stage {
  let isPlain: Bool
  /// Where the terms of the whole course are, for `:glossary`.
  let library: ModuleLibrary
  /// Whether answers are kept, so that what is said of it is true.
  var isRecorded = true

  func style(in session: Session) -> ScreenStyle {
    ScreenStyle(language: session.language, isPlain: isPlain)
  }

  func blocks(for scene: Scene, in session: Session) -> [Block] {
    let module = session.edition
    let style = style(in: session)
    switch scene {
    case .contentNote(let note):
      return PageScreen.contentNote(note, module: module.title, style)
    case .page(let page, let place):
      return PageScreen.lesson(page, place, in: module, style)
    case .item(let view):
      return ItemScreen.blocks(view, in: module, style)
    case .blank(let view):
      return ItemScreen.blank(view, style)
    case .problem(let problem):
      return notice(problem.wording, style)
    case .nearMiss(let view):
      return notice(FeedbackWording.nearMiss, style) + ItemScreen.blank(view, style)
    case .feedback(let feedback):
      return FeedbackScreen.blocks(feedback, in: module, style)
    case .scenarioEnd(let explanation):
      return style.prose(explanation) + [.blank]
    case .reviewBegins(let items):
      return notice(SessionWording.beginReview(items), style)
    case .hint(let hint, let place):
      return [ItemScreen.hint(hint, place, style), .blank]
    case .notice(.confirmLeaving) where !isRecorded:
      return notice(PreviewWording.confirmLeaving, style)
    case .notice(let notice):
      return self.notice(notice.wording, style)
    case .sources(let references):
      return SourceLines.detailed(references, in: module, style) + [.blank]
    case .glossary(let term):
      return GlossaryScreen.blocks(looking: term, in: library.glossary, style)
    case .help:
      return SessionHelpScreen.blocks(SessionHelpWording.title, style)
    case .pause:
      return PageScreen.pause(style)
    case .summary(let summary):
      return SummaryScreen.blocks(summary, of: module, isRecorded: isRecorded, style)
    case .farewell:
      return notice(isRecorded ? SessionWording.left : PreviewWording.notRecorded, style)
    }
  }

  private func notice(_ wording: Wording, _ style: ScreenStyle) -> [Block] {
    [.paragraph(StyledText(style(wording))), .blank]
  }

  // MARK: - Prompts

  func prompt(_ prompt: Prompt, in session: Session) -> LinePrompt {
    let words = CompletionWords(prompt, in: session, library)
    return LinePrompt(
      prompt.text, takesManyLines: prompt.takesManyLines,
      candidates: { words.candidates(before: $0) })
  }
}

extension Prompt {
  /// Where one is, and the sign that something can be typed.
  var text: StyledText {
    switch self {
    case .answer(let place), .blank(let place, _), .longAnswer(let place):
      StyledText("\(place.number)/\(place.count) > ", .prompt)
    case .proceed, .resume, .confirmLeaving:
      StyledText("> ", .prompt)
    }
  }

  /// Whether a paste of several lines is one answer.
  var takesManyLines: Bool {
    switch self {
    case .longAnswer: true
    case .proceed, .answer, .blank, .resume, .confirmLeaving: false
    }
  }
}
