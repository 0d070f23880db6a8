package import Localization

extension GradebookError {
  /// What is wrong, with which file, and what to do.
  package var wording: Wording {
    let (what, help) = (problem.wording(path), problem.help)
    return Wording(
      es: "\(what.spanish); \(help.spanish)", en: "\(what.english); \(help.english)")
  }
}

extension GradebookProblem {
  func wording(_ path: String) -> Wording {
    switch self {
    case .notAFile:
      Wording(
        es: "\(path), donde va el registro, es una carpeta u otra cosa que no es un archivo",
        en: "\(path), where the gradebook belongs, is a folder or something else that is no file")
    case .notAGradebook:
      Wording(
        es: "\(path) no es un registro de Repaso, o está dañado en su comienzo",
        en: "\(path) is not a gradebook of Repaso, or is damaged at its beginning")
    case .damaged:
      Wording(es: "el registro \(path) está dañado", en: "the gradebook \(path) is damaged")
    case .newerVersion(let found, let known):
      Wording(
        es: "el registro \(path) es de un Repaso más nuevo (formato \(found); este lee hasta el "
          + "\(known))",
        en: "the gradebook \(path) is from a newer Repaso (format \(found); this one reads up to "
          + "\(known))")
    case .readOnly:
      Wording(
        es: "el registro \(path), o su carpeta, es de solo lectura",
        en: "the gradebook \(path), or its folder, is read-only")
    case .noPermission:
      Wording(
        es: "no hay permiso para usar el registro \(path)",
        en: "there is no permission to use the gradebook \(path)")
    case .cannotCreate(let obstacle):
      obstacle.wording(path)
    case .locked:
      Wording(
        es: "otro programa tiene ocupado el registro \(path)",
        en: "another program is keeping the gradebook \(path) to itself")
    case .diskFull:
      Wording(
        es: "no queda espacio en el disco para el registro \(path)",
        en: "there is no room left on the disk for the gradebook \(path)")
    case .inputOutput(let code):
      Wording(
        es: "el disco no pudo leer o guardar el registro \(path) (error \(code))",
        en: "the disk could not read or keep the gradebook \(path) (error \(code))")
    case .moved:
      Wording(
        es: "el registro \(path) se movió, se cambió por otro o se borró mientras estaba en uso",
        en: "the gradebook \(path) was moved, replaced or deleted while it was in use")
    case .recordedElsewhere:
      Wording(
        es: "esta sesión siguió en otra ventana, y allí esto ya está guardado",
        en: "this session went on in another window, and this is kept there already")
    }
  }
}

extension CreationObstacle {
  func wording(_ path: String) -> Wording {
    switch self {
    case .fileInTheWay:
      Wording(
        es: "no se puede crear el registro \(path): lo que debería ser una carpeta es un archivo",
        en: "the gradebook \(path) can't be made: what should be a folder is a file")
    case .nameTooLong:
      Wording(
        es: "no se puede crear el registro \(path): su nombre es demasiado largo",
        en: "the gradebook \(path) can't be made: its name is too long")
    case .deadLink:
      Wording(
        es: "no se puede crear el registro \(path): es un enlace que no lleva a ninguna parte",
        en: "the gradebook \(path) can't be made: it is a link that leads nowhere")
    case .other(let code):
      Wording(
        es: "no se puede crear el registro \(path) (error \(code))",
        en: "the gradebook \(path) can't be made (error \(code))")
    }
  }
}
