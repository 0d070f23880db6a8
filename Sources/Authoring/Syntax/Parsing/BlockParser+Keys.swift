import Diagnostics

/// Keys that are there twice.
extension BlockParser {
  /// Reports the keys of a closed mapping that were there before.
  ///
  /// Most mappings have a few short ASCII keys whose fingerprints all differ; only the others are
  /// looked at as texts.
  mutating func checkKeys(of mapping: Int) {
    var fingerprints = InlineArray<24, UInt64>(repeating: 0)
    var count = 0
    var index = mapping + 1
    while index < nodes.count {
      let fingerprint = fingerprint(of: nodes[index])
      guard fingerprint != 0, count < fingerprints.count else {
        return checkKeyTexts(of: mapping)
      }
      for earlier in 0..<count where fingerprints[earlier] == fingerprint {
        return checkKeyTexts(of: mapping)
      }
      fingerprints[count] = fingerprint
      count += 1
      index = Int(nodes[Int(nodes[index].next)].next)
    }
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

  /// A number that equal plain keys of at most 16 ASCII characters have in common; 0 for every
  /// other key.
  private func fingerprint(of key: SyntaxNode) -> UInt64 {
    let (start, count) = (Int(key.start), Int(key.end) - Int(key.start))
    guard key.kind == .plain, !key.flags.contains(.isCooked), 1...16 ~= count else { return 0 }
    let first = text.word(at: start, count: min(count, 8))
    let second = count > 8 ? text.word(at: start + 8, count: count - 8) : 0
    guard SourceBytes.isASCII(first | second) else { return 0 }
    return first ^ second &* 0x9E37_79B9_7F4A_7C15
  }
}
