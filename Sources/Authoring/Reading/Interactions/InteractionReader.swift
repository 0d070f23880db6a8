import Assessment

/// Reads what is particular to the items of a kind.
extension FieldReader {
  mutating func interaction(_ item: borrowing Fields, _ kind: ItemKind) -> Interaction? {
    switch kind {
    case .singleChoice: singleChoice(item).map { .choice($0) }
    case .multipleChoice: multipleChoice(item).map { .choice($0) }
    case .trueFalse: trueFalse(item).map { .trueFalse($0) }
    case .shortText: textEntry(item).map { .textEntry($0) }
    case .numeric: numeric(item).map { .numeric($0) }
    case .matching: match(item).map { .match($0) }
    case .ordering: order(item).map { .order($0) }
    case .cloze: cloze(item).map { .cloze($0) }
    case .reflection: .reflection(reflection(item))
    }
  }
}
