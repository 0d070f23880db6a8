package import Assessment
package import Localization

/// Something that a session shows.
package enum Scene: Hashable, Sendable {
  case contentNote(Prose)
  case page(LessonPage, Place)
  case item(ItemView)
  /// The next blank of the item on screen.
  case blank(ItemView)
  case problem(AnswerProblem)
  /// The answer was a near miss, and there is one more try.
  case nearMiss(ItemView)
  case feedback(Feedback)
  /// What a scenario has to say once its items are answered.
  case scenarioEnd(Prose)
  case reviewBegins(items: Int)
  case hint(Prose, Place)
  case notice(Notice)
  case sources([SourceReference])
  /// A term that was asked for, or all of them.
  case glossary(String?)
  case help
  /// The pause: the question is out of sight.
  case pause
  case summary(SessionSummary)
  /// A word of leave before the end.
  case farewell
}

/// A short answer to a command that has nothing else to show.
package enum Notice: Hashable, Sendable {
  case noHints, noMoreHints, noSources
  case nothingToSkip, nothingEarlier, nothingToFinish, nothingToEdit, nothingToPause
  case flagged, flagNeedsItem
  /// The language was changed to one in which the module isn't written.
  case onlyIn(Language)
  case commandProblem(MetaCommandProblem)
  case pressReturn
  /// An earlier turn is on screen.
  case rereading
  /// Something was typed there that may have been meant for it.
  case wasRereading
  /// Ctrl-C was pressed: whether to leave.
  case confirmLeaving
}
