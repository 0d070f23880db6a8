package import Diagnostics

/// The stable codes of what can be wrong with the syntax of a file: `E` stops it from loading, `W`
/// does not.
package enum SyntaxCode: String, Hashable, Sendable, CaseIterable {
  // The file and its characters.
  case fileTooLarge = "E101"
  case notUTF8 = "E102"
  case controlCharacter = "E103"
  case bidirectionalControl = "E104"
  case lineSeparator = "E105"
  case carriageReturn = "E106"
  case byteOrderMark = "E107"
  case tooManyProblems = "E108"

  // Lines, keys and dashes.
  case tab = "E110"
  case noBreakSpace = "E111"
  case tooDeep = "E112"
  case betweenLevels = "E113"
  case tooManyLevels = "E114"
  case elementAmongFields = "E115"
  case fieldAmongElements = "E116"
  case missingSpaceAfterDash = "E117"
  case foreignBullet = "E118"
  case fieldExpected = "E119"
  case missingSpaceAfterColon = "E120"
  case missingKey = "E121"
  case duplicateKey = "E122"
  case longKey = "E123"
  case keyOverLines = "E124"
  case keyStart = "E125"
  case elementBesideKey = "E126"

  // What YAML has and modules do without.
  case anchor = "E130"
  case alias = "E131"
  case tag = "E132"
  case mergeKey = "E133"
  case directive = "E134"
  case documentStart = "E135"
  case documentEnd = "E136"
  case textAfterMarker = "E137"
  case complexKey = "E138"
  case flowMapping = "E139"
  case nestedFlow = "E140"
  case flowOverLines = "E141"
  case flowUnclosed = "E142"
  case flowElementMissing = "E143"
  case flowCommaMissing = "E144"
  case flowPair = "E145"

  // Text that YAML takes for something else.
  case colonInText = "E150"
  case reservedStart = "E151"
  case asteriskStart = "E152"
  case bracketStart = "E153"
  case textAfterQuote = "E154"
  case quoteUnclosed = "E155"
  case quoteLineNotIndented = "E156"
  case unknownEscape = "E157"
  case escapedControl = "E158"
  case escapedSurrogate = "E159"
  case listInText = "E160"

  // Blocks.
  case blockHeader = "E170"
  case textAfterBlockHeader = "E171"
  case blockLineNotIndented = "E172"
  case blankLineTooDeep = "E173"

  // Warnings.
  case commentInText = "W101"
  case commentForValue = "W102"
  case curlyQuotes = "W103"
  case decomposedLetter = "W104"
  case invisibleCharacter = "W105"
  case noBreakSpaceAtEdge = "W106"

  package var code: DiagnosticCode { DiagnosticCode(rawValue) }

  package var severity: Severity { rawValue.hasPrefix("W") ? .warning : .error }
}

extension SyntaxFault {
  /// The code that stands for a fault, whatever its facts.
  package var code: SyntaxCode {
    switch self {
    case .character(let fault): fault.code
    case .layout(let fault): fault.code
    case .refused(let fault): fault.code
    case .text(let fault): fault.code
    case .block(let fault): fault.code
    case .warning(let fault): fault.code
    }
  }

  package var severity: Severity { code.severity }
}

extension CharacterFault {
  var code: SyntaxCode {
    switch self {
    case .fileTooLarge: .fileTooLarge
    case .utf16, .notUTF8: .notUTF8
    case .control: .controlCharacter
    case .bidirectional: .bidirectionalControl
    case .lineSeparator: .lineSeparator
    case .carriageReturn: .carriageReturn
    case .byteOrderMark: .byteOrderMark
    case .tooManyProblems: .tooManyProblems
    }
  }
}

extension LayoutFault {
  var code: SyntaxCode {
    switch self {
    case .tab: .tab
    case .noBreakSpace: .noBreakSpace
    case .tooDeep: .tooDeep
    case .betweenLevels: .betweenLevels
    case .tooManyLevels: .tooManyLevels
    case .elementAmongFields: .elementAmongFields
    case .fieldAmongElements: .fieldAmongElements
    case .missingSpaceAfterDash: .missingSpaceAfterDash
    case .foreignBullet: .foreignBullet
    case .fieldExpected: .fieldExpected
    case .missingSpaceAfterColon: .missingSpaceAfterColon
    case .missingKey: .missingKey
    case .duplicateKey: .duplicateKey
    case .longKey: .longKey
    case .keyOverLines: .keyOverLines
    case .keyStart: .keyStart
    case .elementBesideKey: .elementBesideKey
    }
  }
}

extension RefusedFault {
  var code: SyntaxCode {
    switch self {
    case .anchor: .anchor
    case .alias: .alias
    case .tag: .tag
    case .mergeKey: .mergeKey
    case .directive: .directive
    case .documentStart: .documentStart
    case .documentEnd: .documentEnd
    case .textAfterMarker: .textAfterMarker
    case .complexKey: .complexKey
    case .flowMapping: .flowMapping
    case .nestedFlow: .nestedFlow
    case .flowOverLines: .flowOverLines
    case .flowUnclosed: .flowUnclosed
    case .flowElementMissing: .flowElementMissing
    case .flowCommaMissing: .flowCommaMissing
    case .flowPair: .flowPair
    }
  }
}

extension TextFault {
  var code: SyntaxCode {
    switch self {
    case .colonInText: .colonInText
    case .reservedStart: .reservedStart
    case .asteriskStart: .asteriskStart
    case .bracketStart: .bracketStart
    case .textAfterQuote: .textAfterQuote
    case .quoteUnclosed: .quoteUnclosed
    case .quoteLineNotIndented: .quoteLineNotIndented
    case .unknownEscape: .unknownEscape
    case .escapedControl: .escapedControl
    case .escapedSurrogate: .escapedSurrogate
    case .listInText: .listInText
    }
  }
}

extension BlockFault {
  var code: SyntaxCode {
    switch self {
    case .header: .blockHeader
    case .textAfterHeader: .textAfterBlockHeader
    case .lineNotIndented: .blockLineNotIndented
    case .blankLineTooDeep: .blankLineTooDeep
    }
  }
}

extension TextWarning {
  var code: SyntaxCode {
    switch self {
    case .commentInText: .commentInText
    case .commentForValue: .commentForValue
    case .curlyQuotes: .curlyQuotes
    case .decomposedLetter: .decomposedLetter
    case .invisible: .invisibleCharacter
    case .noBreakSpaceAtEdge: .noBreakSpaceAtEdge
    }
  }
}
