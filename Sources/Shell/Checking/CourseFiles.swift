import Authoring
import Diagnostics

/// The files of a course that paths on the command line lead to.
enum CourseFiles {
  /// Files as they are named, and of folders the curriculum and the modules, in the order of their
  /// names; standard input is none.
  static func paths(_ given: [String]) throws(Failure) -> [String] {
    var paths: [String] = []
    for path in given {
      switch PathKind(path) {
      case .file: paths.append(path)
      case .folder: paths += try files(ofFolder: path)
      case .standardInput: break
      case .nothing: throw Failure(FailureWording.noSuchFile(path), .noInput)
      }
    }
    return paths
  }

  private static func files(ofFolder path: String) throws(Failure) -> [String] {
    do throws(SystemError) {
      let course = try ModuleFolder(path: path).course()
      let modules = course.modules.flatMap { $0.files.values }
      return ([course.curriculum].compactMap(\.self) + modules).map(\.path).sorted()
    } catch {
      throw Failure(error.wording(FailureWording.unreadable(path)), .noInput)
    }
  }
}
