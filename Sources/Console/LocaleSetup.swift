import CEditline
import Glibc

/// The locale that libedit and the C library read characters by.
enum LocaleSetup {
  /// Has characters read as UTF-8, whatever the environment says.
  ///
  /// Where the locale is `C`, is not installed, or is of another encoding, libedit would silently
  /// drop every key that is not ASCII: `niño` would become `nio`.
  ///
  /// - Returns: false where the system has no UTF-8 locale at all.
  static func useUTF8() -> Bool {
    if setlocale(LC_CTYPE, "") != nil, isUTF8 { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8
  }

  private static var isUTF8: Bool {
    String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
  }
}
