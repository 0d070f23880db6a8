import CEditline
import Glibc

/// The line that is being edited, and what can be done to it.
extension LineEditor {
  /// Lets a person edit a line until they end it, or `nextKey` does.
  ///
  /// - Returns: the line without its end, or nil if it was not ended by Return.
  func readLine() -> String? {
    var count: Int32 = 0
    guard let line = el_wgets(editor, &count), count > 0 else { return nil }
    let characters = UnsafeBufferPointer(start: line, count: Int(count))
    let text = WideString.text(characters)
    return text.last == "\n" ? String(text.dropLast()) : text
  }

  /// The whole line, as far as it has been typed.
  var text: String {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return "" }
    return WideString.text(UnsafeBufferPointer(start: start, count: line.lastchar - start))
  }

  var textBeforeCursor: String {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer else { return "" }
    return WideString.text(UnsafeBufferPointer(start: start, count: line.cursor - start))
  }

  var textAfterCursor: String {
    guard let line = el_wline(editor)?.pointee, let cursor = line.cursor else { return "" }
    return WideString.text(UnsafeBufferPointer(start: cursor, count: line.lastchar - cursor))
  }

  /// Whether the history is being searched (Ctrl-R): libedit keeps what is searched for behind the
  /// line, as `bck:` or `fwd:`, with `?` while nothing is found.
  var isSearching: Bool {
    guard let end = text.lastIndex(of: "\n") else { return false }
    let search = text[end...].dropFirst()
    return ["bck:", "bck?", "fwd:", "fwd?"].contains { search.hasPrefix($0) }
  }

  func insert(_ text: String) {
    WideString.with(text) { _ = el_winsertstr(editor, $0) }
  }

  /// Deletes so many scalars before the cursor.
  func delete(_ count: Int) {
    if count > 0 { el_deletestr(editor, Int32(count)) }
  }

  /// Shows prompt and line again, from where the cursor of the terminal is.
  func show() {
    ced_refresh(editor)
  }

  /// Learns the terminal's size.
  func resize() {
    el_resize(editor)
  }

  /// Puts the terminal into the settings for editing, or back into those for all else.
  func setRaw(_ isRaw: Bool) {
    ced_set_raw(editor, isRaw ? 1 : 0)
  }

  /// Whether keys are vi's. A paste would be taken for commands then.
  var isVi: Bool { ced_is_vi(editor) != 0 }

  /// Adds a line to what the arrow keys recall.
  func remember(_ line: String) {
    WideString.with(line) { _ = ced_history_enter(history, $0) }
  }
}
