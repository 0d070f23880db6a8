/// Makes what libedit is to see of the bytes that a terminal sends.
///
/// Function keys that mean nothing are passed over: libedit would type their tail into the line. A
/// paste, which the terminal puts between brackets, is turned into harmless text: it is one piece of
/// one answer, whatever line ends it holds.
struct KeyDecoder {
  /// Whether line ends in a paste are kept; else they become spaces.
  var keepsNewlines = false
  /// Whether keys that mean nothing to us are passed on: a person's `~/.editrc` may know them.
  var passesUnknownKeys = false

  private var state = State.typing
  private var decoder = ScalarDecoder()
  private var ready: [Unicode.Scalar] = []

  private enum State {
    case typing
    /// After an escape: the sequence so far.
    case escaped(String)
    /// Between the brackets of a paste.
    case pasting(Paste)
  }

  /// How long to wait for the rest of what has begun; nil where nothing has.
  var patience: Duration? {
    switch state {
    case .typing: nil
    case .escaped: .milliseconds(50)
    case .pasting: .seconds(1)
    }
  }

  /// The next scalar for libedit, if there is one.
  mutating func next() -> Unicode.Scalar? {
    ready.isEmpty ? nil : ready.removeFirst()
  }

  /// Drops the rest of a sequence whose escape has been taken.
  mutating func forgetRest() {
    ready = []
  }

  mutating func feed(_ byte: UInt8) {
    for scalar in decoder.feed(byte) { feed(scalar) }
  }

  /// Takes what has begun for all that there will be: an escape alone, a paste without end.
  mutating func runOutOfPatience() {
    switch state {
    case .typing: break
    case .escaped(let sequence): ready += sequence.unicodeScalars
    case .pasting(var paste): ready += paste.finish()
    }
    state = .typing
  }

  private mutating func feed(_ scalar: Unicode.Scalar) {
    switch state {
    case .typing:
      if scalar == "\u{1B}" {
        state = .escaped("\u{1B}")
      } else if !(0x80..<0xA0).contains(scalar.value) {
        ready.append(scalar)
      }
    case .escaped(let sequence):
      continueSequence(sequence, with: scalar)
    case .pasting(var paste):
      let isOver = paste.feed(scalar)
      ready += isOver ? paste.finish() : paste.take()
      state = isOver ? .typing : .pasting(paste)
    }
  }

  private mutating func continueSequence(_ sequence: String, with scalar: Unicode.Scalar) {
    let longer = sequence + String(Character(scalar))
    if KeyDecoder.isUnfinished(longer) {
      state = .escaped(longer)
      return
    }
    state = .typing
    if longer == Paste.opening {
      state = .pasting(Paste(keepsNewlines: keepsNewlines))
    } else if passesUnknownKeys || KeyBinding.sequences.contains(longer)
      || !KeyDecoder.isFunctionKey(longer)
    {
      ready += longer.unicodeScalars
    }
  }

  /// Whether this begins as a function key does (ECMA-48, 5.4: CSI and SS3).
  private static func isFunctionKey(_ sequence: String) -> Bool {
    sequence.hasPrefix("\u{1B}[") || sequence.hasPrefix("\u{1B}O")
  }

  /// Whether a function key has begun and its last byte has not come.
  private static func isUnfinished(_ sequence: String) -> Bool {
    guard isFunctionKey(sequence) else { return false }
    guard sequence.unicodeScalars.count > 2, let last = sequence.unicodeScalars.last else {
      return true
    }
    // The Linux console sends `ESC [ [ A` for F1.
    if sequence == "\u{1B}[[" { return true }
    let isParameter = (0x20...0x3F).contains(last.value)
    return isParameter && sequence.utf8.count < 32
  }
}
