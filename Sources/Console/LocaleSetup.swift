import CEditline
import Glibc

/// The character set of the process, which libedit obeys.
enum LocaleSetup {
  /// Has text read as UTF-8, whatever the locale says: in the C locale, and in one that isn't
  /// installed, libedit drops every key beyond ASCII, and a right answer with an accent would be
  /// scored wrong.
  static func useUTF8() {
    let isKnown = setlocale(LC_CTYPE, "") != nil
    if isKnown, String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" { return }
    _ = setlocale(LC_CTYPE, "C.UTF-8")
  }
}
