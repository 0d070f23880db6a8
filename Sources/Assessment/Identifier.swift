/// The name that an author gave to something, as text that can't be taken for another thing's name.
///
/// Lower-case letters, digits and hyphens, as in `genocide-concepts`; whether a name is well formed
/// is checked once, where modules are read.
package struct Identifier<Subject>: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package var description: String { text }

  package static func < (left: Identifier, right: Identifier) -> Bool {
    left.text < right.text
  }
}

package typealias ModuleID = Identifier<TrainingModule>
package typealias ItemID = Identifier<Item>
package typealias ScenarioID = Identifier<Scenario>
package typealias ObjectiveID = Identifier<Objective>
package typealias PageID = Identifier<LessonPage>
package typealias SourceID = Identifier<Source>
package typealias TermID = Identifier<GlossaryEntry>
package typealias OptionID = Identifier<Option>
package typealias BlankID = Identifier<Blank>

/// A fact of the sheet that the course rests on; items that share one are siblings.
package enum Fact {}
package typealias FactID = Identifier<Fact>
