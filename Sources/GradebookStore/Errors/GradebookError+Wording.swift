package import Localization

extension GradebookError {
  /// What is wrong, which file, and what to do.
  package var wording: Wording {
    switch problem {
    case .notAFile:
      Wording(
        es:
          "en el lugar del libro de notas hay algo que no es un archivo: `\(path)`; muévalo a otro sitio",
        en:
          "in the gradebook's place there is something that is not a file: `\(path)`; move it elsewhere"
      )
    case .notAGradebook:
      Wording(es: "«\(path)» no es un libro de notas", en: "`\(path)` is not a gradebook")
    case .damaged:
      Wording(
        es: "el libro de notas `\(path)` está dañado", en: "the gradebook `\(path)` is damaged")
    case .newerVersion(let found, let known):
      Wording(
        es:
          "el libro de notas `\(path)` es de una versión más nueva del programa (\(found); esta conoce hasta la \(known))",
        en:
          "the gradebook `\(path)` is from a newer version of the program (\(found); this one knows up to \(known))"
      )
    case .readOnly:
      Wording(es: "`\(path)` es de solo lectura", en: "`\(path)` is read-only")
    case .noPermission:
      Wording(
        es: "no hay permiso para abrir `\(path)`", en: "there is no permission to open `\(path)`")
    case .cannotCreate(let code):
      Wording(
        es: "no se puede crear `\(path)` (error \(code))",
        en: "`\(path)` can't be made (error \(code))")
    case .locked:
      Wording(
        es: "otro programa tiene ocupado `\(path)`", en: "another program is holding `\(path)`")
    case .diskFull:
      Wording(es: "no queda espacio para `\(path)`", en: "there is no room left for `\(path)`")
    case .inputOutput(let code):
      Wording(
        es: "no se pudo leer o escribir `\(path)` (error \(code))",
        en: "`\(path)` could not be read or written (error \(code))")
    case .recordedElsewhere:
      Wording(
        es: "esta sesión siguió en otra ventana", en: "this session went on in another window")
    }
  }

  /// How the program ends because of it, after sysexits.h.
  package var exitCode: Int32 {
    switch problem {
    case .notAGradebook, .damaged, .newerVersion: 65
    case .notAFile, .cannotCreate: 73
    case .diskFull, .inputOutput: 74
    case .locked, .recordedElsewhere: 75
    case .readOnly, .noPermission: 77
    }
  }
}
