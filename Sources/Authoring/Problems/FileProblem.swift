package import Diagnostics
package import Localization

/// Something wrong with a file of a course before anything in it is read.
package enum FileProblem: Hashable, Sendable {
  case folder
  /// A pipe, a socket or a device: reading it could wait forever.
  case notAFile
  case tooLarge(bytes: Int)
  /// Whoever runs the program may not read it.
  case forbidden
  /// The system could not read it, by the number of its error.
  case unreadable(systemError: Int32)
  /// A link that leads back to itself.
  case endlessLink
  /// A link to something that is not there, or a file that went away.
  case vanished
  /// A file whose name ends in `.yml`.
  case shortExtension
  /// A `.yaml` file whose name is not a module's, a language and `.yaml`.
  case unknownName

  package var code: ProblemCode {
    switch self {
    case .folder, .notAFile: .notAFile
    case .tooLarge: .fileTooLarge
    case .forbidden, .unreadable, .endlessLink, .vanished: .unreadableFile
    case .shortExtension, .unknownName: .misnamedFile
    }
  }

  /// The finding in words, at the beginning of the file.
  package func diagnostic(named file: SourceName, _ language: Language) -> Diagnostic {
    let words = words(file.fileName)
    return Diagnostic(
      code: code.code, severity: .error, file: file, headline: words.headline[language],
      primary: Label(Span(at: 0)), help: words.help?[language])
  }

  private func words(_ name: String) -> FaultWords {
    switch self {
    case .folder:
      FaultWords(
        headline: Wording(
          es: "es una carpeta y no un archivo", en: "this is a folder and not a file"),
        help: Wording(
          es: "dele otro nombre, o muévala a otro lugar", en: "rename it, or move it elsewhere"))
    case .notAFile:
      FaultWords(
        headline: Wording(
          es: "no es un archivo que se pueda leer, sino un dispositivo o una tubería",
          en: "this is a device or a pipe and not a file to read"),
        help: Wording(es: "ponga en su lugar un archivo", en: "put a file in its place"))
    case .tooLarge(let bytes): Self.tooLargeWords(bytes)
    case .forbidden:
      FaultWords(
        headline: Wording(
          es: "usted no tiene permiso para leer el archivo", en: "you may not read the file"),
        help: Wording(
          es: "revise los permisos del archivo y de su carpeta",
          en: "check the permissions of the file and of its folder"))
    case .unreadable(let number):
      FaultWords(
        headline: Wording(
          es: "el sistema no pudo leer el archivo (error \(number))",
          en: "the system could not read the file (error \(number))"),
        help: Wording(
          es: "compruebe que el disco esté bien y vuelva a intentarlo",
          en: "check that the disk is well, and try again"))
    case .endlessLink:
      FaultWords(
        headline: Wording(
          es: "es un enlace que vuelve a sí mismo", en: "this is a link that leads back to itself"),
        help: Wording(es: "ponga en su lugar el archivo", en: "put the file in its place"))
    case .vanished:
      FaultWords(
        headline: Wording(es: "el archivo ya no está", en: "the file is not there"),
        help: Wording(
          es: "si es un enlace, revise adónde lleva", en: "if it is a link, check where it leads"))
    case .shortExtension, .unknownName: nameWords(name)
    }
  }

  private static func tooLargeWords(_ bytes: Int) -> FaultWords {
    let megabytes = (bytes + 999_999) / 1_000_000
    return FaultWords(
      headline: Wording(
        es: "el archivo ocupa \(megabytes) MB, más de los 4 que se leen",
        en: "the file has \(megabytes) MB, more than the 4 that are read"),
      help: Wording(
        es: "divida el módulo en varios", en: "divide the module into several"))
  }

  private func nameWords(_ name: String) -> FaultWords {
    let headline = Wording(
      es: "\(name.code) no es el nombre de un archivo de módulo",
      en: "\(name.code) is not the name of a module file")
    if case .shortExtension = self {
      let longer = String(name.dropLast(3)) + "yaml"
      return FaultWords(
        headline: headline,
        help: Wording(
          es: "cámbielo a \(longer.code): los módulos terminan en `.yaml`",
          en: "rename it to \(longer.code): modules end in `.yaml`"))
    }
    return FaultWords(
      headline: headline,
      help: Wording(
        es: "los módulos se llaman `nombre.es.yaml` o `nombre.en.yaml`, con minúsculas sin tilde, "
          + "cifras y guiones",
        en: "modules are called `name.es.yaml` or `name.en.yaml`, with the letters a to z in lower "
          + "case, digits and hyphens"))
  }
}

extension SourceName {
  /// The last part of the path.
  package var fileName: String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
