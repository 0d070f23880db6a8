import Authoring
import Diagnostics
import Typesetting
import Yams

/// Another reader of YAML, to hold ours against: Yams, by the raw text of its nodes.
///
/// Its known traps: it stumbles over a byte order mark, types scalars (so only their raw text
/// counts), and has no node for a file without content.
enum YAMLOracle {
  /// The file as Yams reads it, or what it says against it.
  static func read(_ bytes: [UInt8]) -> Result<JSON, any Error> {
    let isMarked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes.dropFirst(isMarked ? 3 : 0), as: UTF8.self)
    return Result { try Yams.compose(yaml: text).map(json) ?? .string("") }
  }

  private static func json(_ node: Node) -> JSON {
    switch node {
    case .scalar(let scalar): .string(scalar.string)
    case .sequence(let sequence): .array(sequence.map(json))
    case .mapping(let mapping):
      .object(mapping.map { JSON.Member($0.key.string ?? "?", json($0.value)) })
    case .alias: .null
    }
  }
}
