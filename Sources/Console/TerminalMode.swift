import Glibc

/// The settings of a terminal (`termios`) at one moment, to be put back.
struct TerminalMode {
  private let descriptor: Int32
  private let settings: termios

  /// The settings of now; nil where there is no terminal.
  init?(of descriptor: Int32) {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return nil }
    self.descriptor = descriptor
    self.settings = settings
  }

  /// Puts the settings back, once what has been written is out.
  ///
  /// A process in the background leaves the terminal alone: it is not its own now, and the attempt
  /// would stop it.
  func restore() {
    apply(settings)
  }

  /// Has the terminal's own editing take a letter of two bytes for one: Backspace would leave half of
  /// an `ñ` behind.
  func readUTF8() {
    var settings = settings
    settings.c_iflag |= tcflag_t(IUTF8)
    apply(settings)
  }

  private func apply(_ settings: termios) {
    let foreground = tcgetpgrp(descriptor)
    guard foreground < 0 || foreground == getpgrp() else { return }
    var settings = settings
    while tcsetattr(descriptor, TCSADRAIN, &settings) != 0, errno == EINTR {}
  }

  /// The key that asks a program to leave off: Ctrl-C, if the person has not chosen another.
  var interruptKey: UInt8? { key(VINTR) }

  /// The key that asks a program to stand still: Ctrl-Z.
  var suspendKey: UInt8? { key(VSUSP) }

  private func key(_ index: Int32) -> UInt8? {
    let key = withUnsafeBytes(of: settings.c_cc) { $0[Int(index)] }
    return key == 0 ? nil : key
  }
}
