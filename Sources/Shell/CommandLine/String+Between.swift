extension String {
  /// What stands between a beginning and an end, or nil where the text has not both.
  func between(_ beginning: String, _ end: String) -> String? {
    guard hasPrefix(beginning), hasSuffix(end),
      utf8.count >= beginning.utf8.count + end.utf8.count
    else { return nil }
    return String(dropFirst(beginning.count).dropLast(end.count))
  }

  /// What stands before and after a text, where that is in it.
  func parted(at text: String) -> (before: String, after: String)? {
    firstRange(of: text).map { (String(self[..<$0.lowerBound]), String(self[$0.upperBound...])) }
  }
}
