import Localization

/// The pages of the codes of content and of files.
package enum ProblemPages {
  /// In the order of the codes.
  package static let all = ProblemCode.allCases.map { code in
    RulePage(code.rawValue, code.page)
  }
}

extension RulePage {
  init(_ code: String, _ page: ProblemPage) {
    self.init(
      code, title: page.title, reason: page.reason, guidelines: page.guidelines,
      flawed: (page.flawed.spanish, page.flawed.english),
      sound: (page.sound.spanish, page.sound.english))
  }
}

extension ProblemCode {
  /// What `explain` says of the code: a new code has no page until it is named here.
  var page: ProblemPage {
    switch self {
    case .noCorrectChoice: .noCorrectChoice
    case .tooFewChoices: .tooFewChoices
    case .severalCorrectChoices: .severalCorrectChoices
    case .allChoicesCorrect: .allChoicesCorrect
    case .alikeChoices: .alikeChoices
    case .noNumericKey: .noNumericKey
    case .contradictoryKey: .contradictoryKey
    case .invertedRange: .invertedRange
    case .notTwoNumbers: .notTwoNumbers
    case .negativeTolerance: .negativeTolerance
    case .alikeAnswers: .alikeAnswers
    case .almostAccepted: .almostAccepted
    case .almostAlike: .almostAlike
    case .tooFewPairs: .tooFewPairs
    case .alikeSides: .alikeSides
    case .tooFewEntries: .tooFewEntries
    case .alikeEntries: .alikeEntries
    case .noGap: .noGap
    case .gapWithoutBlank: .gapWithoutBlank
    case .blankWithoutGap: .blankWithoutGap
    case .repeatedGap: .repeatedGap
    case .malformedGap: .malformedGap
    case .blankWithoutFilling: .blankWithoutFilling
    case .blankWithTwoFillings: .blankWithTwoFillings
    case .tooManyChoices: .tooManyChoices
    case .tooManyPairs: .tooManyPairs
    case .tooManyEntries: .tooManyEntries
    case .missingField: .missingField
    case .unknownField: .unknownField
    case .wrongShape: .wrongShape
    case .emptyList: .emptyList
    case .emptyText: .emptyText
    case .unknownWord: .unknownWord
    case .notAFlag: .notAFlag
    case .notWhole: .notWhole
    case .notANumber: .notANumber
    case .unknownFormat: .unknownFormat
    case .malformedName: .malformedName
    case .malformedURL: .malformedURL
    case .foldedList: .foldedList
    case .nestedScenario: .nestedScenario
    case .repeatedName: .repeatedName
    case .unknownName: .unknownName
    case .missingTranslation: .missingTranslation
    case .addedInTranslation: .addedInTranslation
    case .otherOrder: .otherOrder
    case .otherKind: .otherKind
    case .otherCount: .otherCount
    case .otherKey: .otherKey
    case .otherValue: .otherValue
    case .otherPresence: .otherPresence
    case .idDiffers: .idDiffers
    case .languageDiffers: .languageDiffers
    case .repeatedModule: .repeatedModule
    case .missingModule: .missingModule
    case .untitledCourse: .untitledCourse
    case .notAFile: .notAFile
    case .fileTooLarge: .fileTooLarge
    case .unreadableFile: .unreadableFile
    case .misnamedFile: .misnamedFile
    }
  }
}
