package import Diagnostics

/// The stable codes of what can be wrong with the content of a file, or with a file as such.
///
/// `E2` items by their kinds, `E3` fields and values, `E4` names and references, `E5` languages and
/// the curriculum, `E6` files. The syntax has codes of its own.
package enum ProblemCode: String, Hashable, Sendable, CaseIterable {
  // What makes the answer of an item.
  case noCorrectChoice = "E201"
  case tooFewChoices = "E202"
  case severalCorrectChoices = "E203"
  case allChoicesCorrect = "E204"
  case alikeChoices = "E205"
  case noNumericKey = "E206"
  case contradictoryKey = "E207"
  case invertedRange = "E208"
  case notTwoNumbers = "E209"
  case negativeTolerance = "E210"
  case alikeAnswers = "E211"
  case almostAccepted = "E212"
  case almostAlike = "E213"
  case tooFewPairs = "E214"
  case alikeSides = "E215"
  case tooFewEntries = "E216"
  case alikeEntries = "E217"
  case noGap = "E218"
  case gapWithoutBlank = "E219"
  case blankWithoutGap = "E220"
  case repeatedGap = "E221"
  case malformedGap = "E222"
  case blankWithoutFilling = "E223"
  case blankWithTwoFillings = "E224"
  case tooManyChoices = "E225"
  case tooManyPairs = "E226"
  case tooManyEntries = "E227"

  // Fields and what stands in them.
  case missingField = "E301"
  case unknownField = "E302"
  case wrongShape = "E303"
  case emptyList = "E304"
  case emptyText = "E305"
  case unknownWord = "E306"
  case notAFlag = "E307"
  case notWhole = "E308"
  case notANumber = "E309"
  case unknownFormat = "E310"
  case malformedName = "E311"
  case malformedURL = "E312"
  case foldedList = "E313"
  case nestedScenario = "E314"

  // Names.
  case repeatedName = "E401"
  case unknownName = "E402"

  // A module held against its other language.
  case missingTranslation = "E501"
  case addedInTranslation = "E502"
  case otherOrder = "E503"
  case otherKind = "E504"
  case otherCount = "E505"
  case otherKey = "E506"
  case otherValue = "E507"
  case otherPresence = "E508"

  // What a file says it is.
  case idDiffers = "E511"
  case languageDiffers = "E512"

  // The curriculum.
  case repeatedModule = "E521"
  case missingModule = "E522"
  case untitledCourse = "E523"

  // Files.
  case notAFile = "E601"
  case fileTooLarge = "E602"
  case unreadableFile = "E603"
  case misnamedFile = "E604"

  package var code: DiagnosticCode { DiagnosticCode(rawValue) }
}
