import Glibc
import Localization

/// An error number of the system, with the words for it.
struct SystemError: Error, Hashable {
  let code: Int32

  init(_ code: Int32) {
    self.code = code
  }

  /// Whether something stands already where something was to be made.
  var isExistence: Bool { code == EEXIST }

  /// What could not be done, and why.
  func wording(_ what: Wording) -> Wording {
    let reason = reason
    return Wording(
      es: "\(what.spanish): \(reason.spanish)", en: "\(what.english): \(reason.english)")
  }

  /// The reason in words; for the rarer ones, the number that the system has for it.
  private var reason: Wording {
    switch code {
    case ENOENT: Wording(es: "no existe", en: "it does not exist")
    case EACCES, EPERM: Wording(es: "no hay permiso", en: "permission is missing")
    case EISDIR: Wording(es: "es una carpeta", en: "it is a folder")
    case ENOSPC, EDQUOT:
      Wording(es: "no queda espacio en el disco", en: "there is no room left on the disk")
    case EROFS: Wording(es: "el disco es de solo lectura", en: "the disk is read-only")
    case EFBIG: Wording(es: "es demasiado grande", en: "it is too large")
    case EINVAL: Wording(es: "no es un archivo", en: "it is not a file")
    case ENOTDIR: Wording(es: "ahí no hay una carpeta", en: "there is no folder there")
    case ELOOP: Wording(es: "sus enlaces no llevan a nada", en: "its links lead nowhere")
    case ENAMETOOLONG: Wording(es: "el nombre es demasiado largo", en: "the name is too long")
    case EMFILE, ENFILE:
      Wording(es: "hay demasiados archivos abiertos", en: "too many files are open")
    case EBADF: Wording(es: "está cerrado", en: "it is closed")
    case ENOMEM: Wording(es: "no queda memoria", en: "there is no memory left")
    case EIO: Wording(es: "el disco o la terminal no responde", en: "the disk or terminal fails")
    case ENXIO, ENODEV: Wording(es: "no hay nada al otro lado", en: "nothing is at the other side")
    default: Wording(es: "error \(code) del sistema", en: "error \(code) of the system")
    }
  }
}
