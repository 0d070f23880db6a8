/// A key that moves or changes the line: what the terminal sends for it, and libedit's command.
struct KeyBinding {
  let keys: [String]
  let command: String

  /// The keys that libedit does not know, or gives a meaning that surprises.
  ///
  /// Each terminal has its own idea of what a key sends; these are xterm's (and most others'), the
  /// Linux console's and rxvt's.
  static let all: [KeyBinding] =
    ours + [
      .init(keys: ["\u{1B}[A", "\u{1B}OA"], command: "ed-prev-history"),
      .init(keys: ["\u{1B}[B", "\u{1B}OB"], command: "ed-next-history"),
      .init(keys: ["\u{1B}[C", "\u{1B}OC"], command: "ed-next-char"),
      .init(keys: ["\u{1B}[D", "\u{1B}OD"], command: "ed-prev-char"),
      .init(
        keys: ["\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C", "\u{1B}Oc", "\u{1B}f"],
        command: "em-next-word"),
      .init(
        keys: ["\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D", "\u{1B}Od", "\u{1B}b"],
        command: "ed-prev-word"),
      .init(
        keys: ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"], command: "ed-move-to-beg"),
      .init(keys: ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"], command: "ed-move-to-end"),
      .init(keys: ["\u{1B}[3~"], command: "ed-delete-next-char"),
      .init(keys: ["\u{1B}[3;5~", "\u{1B}d"], command: "em-delete-next-word"),
      // libedit kills a region here that nobody marked.
      .init(keys: ["\u{17}"], command: "ed-delete-prev-word"),
      .init(keys: ["\u{12}"], command: "em-inc-search-prev"),
    ]

  /// Those for what libedit does not do at all.
  static let ours: [KeyBinding] = [
    .init(keys: ["\t"], command: completeCommand),
    .init(keys: [String(Character(newlineKey))], command: newlineCommand),
  ]

  /// The names of our own commands.
  static let completeCommand = "repaso-complete"
  static let newlineCommand = "repaso-newline"

  /// What stands for a newline that was pasted and is kept (NEL). No key sends it.
  static let newlineKey: Unicode.Scalar = "\u{85}"

  /// The sequences, from the first character after the escape, that have a meaning.
  static let sequences = Set(all.flatMap(\.keys).filter { $0.utf8.first == 0x1B })
}
