import Assessment
import Diagnostics
import Localization

/// Reads a number with its tolerance, or the two between which the answer lies.
extension FieldReader {
  mutating func numeric(_ object: borrowing Fields) -> NumericInteraction? {
    let unit = line(object, .unit)
    let answer = object[.answer].flatMap { number(of: $0, in: .field(.answer)) }
    let tolerance = tolerance(object)
    let range = range(object)
    guard !reportContradictions(object) else { return nil }
    if let range { return NumericInteraction(key: range, unit: unit) }
    return answer.map {
      NumericInteraction(
        key: .value($0, tolerance: tolerance ?? .absolute(DecimalNumber(coefficient: 0))),
        unit: unit)
    }
  }

  /// Reports fields that exclude each other, or that there is no key at all.
  private mutating func reportContradictions(_ object: borrowing Fields) -> Bool {
    guard let between = object.key(of: .between) else {
      if object[.answer] == nil, !tree.isDamaged(object.node) {
        report(.numeric(.noKey), at: openingSpan(of: object))
        return true
      }
      return false
    }
    let others: [FieldName] = [.answer, .tolerance]
    for name in others {
      guard let key = object.key(of: name) else { continue }
      let (first, second) = key.position < between.position ? (key, between) : (between, key)
      report(.numeric(.contradiction(name, .between)), at: second, other: first)
      return true
    }
    return false
  }

  private mutating func tolerance(_ object: borrowing Fields) -> NumericInteraction.Tolerance? {
    guard let node = object[.tolerance], let text = line(of: node, in: .field(.tolerance)) else {
      return nil
    }
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()).collapsed : text
    guard let number = DecimalNumber(notation: digits) else {
      let repaired = Respelling.number(meantBy: digits).map { isPercent ? $0 + "%" : $0 }
      report(.value(.notANumber(.field(.tolerance), text, repaired: repaired)), at: node)
      return nil
    }
    guard number.coefficient >= 0 else {
      report(.numeric(.negativeTolerance), at: node)
      return nil
    }
    return isPercent ? .percent(number) : .absolute(number)
  }

  private mutating func range(_ object: borrowing Fields) -> NumericInteraction.Key? {
    guard let elements = elements(object, .between), let list = object[.between] else {
      return nil
    }
    let ends = Array(elements)
    guard ends.count == 2 else {
      if !tree.isDamaged(list) { report(.numeric(.notTwoNumbers(ends.count)), at: list) }
      return nil
    }
    let low = number(of: ends[0], in: .entry(of: .between))
    let high = number(of: ends[1], in: .entry(of: .between))
    guard let low, let high else { return nil }
    guard low <= high else {
      report(.numeric(.inverted(low: low.notation, high: high.notation)), at: list)
      return nil
    }
    return .between(low, high)
  }
}
