import Diagnostics

/// Keys that are there twice.
extension BlockParser {
  /// More keys than this are not compared one with another.
  private static var pairwiseLimit: Int { 24 }

  /// Reports the keys of a closed mapping that were there before.
  ///
  /// Most mappings have a few plain ASCII keys whose fingerprints all differ; only the others are
  /// looked at as texts.
  mutating func checkKeys(of mapping: Int) {
    fingerprints.removeAll(keepingCapacity: true)
    var mayRepeat = false
    var index = mapping + 1
    while index < nodes.count {
      let fingerprint = fingerprint(of: nodes[index])
      if fingerprint == 0 || fingerprints.count == Self.pairwiseLimit {
        mayRepeat = true
      } else if !mayRepeat {
        mayRepeat = fingerprints.contains(fingerprint)
        fingerprints.append(fingerprint)
      }
      index = Int(nodes[Int(nodes[index].next)].next)
    }
    if mayRepeat { checkKeyTexts(of: mapping) }
  }

  /// Compares keys by their texts, up to canonical equivalence: `é` written in two ways is one key
  /// to every person, though two to YAML.
  private mutating func checkKeyTexts(of mapping: Int) {
    var seen: [String: Span] = [:]
    var index = mapping + 1
    while index < nodes.count {
      let key = nodes[index]
      let text = ScalarText.text(of: key, in: bytes)
      if let first = seen[text] {
        report(.layout(.duplicateKey(first: first)), key.span)
      } else {
        seen[text] = key.span
      }
      index = Int(nodes[Int(key.next)].next)
    }
  }

  /// A number that equal plain ASCII keys have in common; 0 for every other key.
  private func fingerprint(of key: SyntaxNode) -> UInt64 {
    guard key.kind == .plain, !key.flags.contains(.isCooked) else { return 0 }
    var result = UInt64(truncatingIfNeeded: key.span.count)
    for index in key.span.range {
      if text[index] >= 0x80 { return 0 }
      result = (result ^ UInt64(text[index])) &* 0x100_0000_01B3
    }
    return result
  }
}
