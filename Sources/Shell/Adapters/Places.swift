import Glibc

/// Where the program keeps and finds its files: the XDG folders, and what the variables and options
/// say instead. Where no variable names a folder, not even `HOME`, there is none.
struct Places: Hashable, Sendable {
  /// Holds the gradebook.
  private let data: String?
  /// Holds the history of commands.
  private let state: String?
  /// Holds `config.yaml`.
  private let configuration: String?

  init(_ environment: Environment) {
    let home = environment["HOME"]
    func folder(_ variable: String, _ usual: String) -> String? {
      // The XDG specification has relative paths ignored.
      let base = environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
      return (base ?? home.map { "\($0)/\(usual)" }).map { "\($0)/repaso" }
    }
    data = environment["REPASO_DATA_DIR"] ?? folder("XDG_DATA_HOME", ".local/share")
    state = folder("XDG_STATE_HOME", ".local/state")
    configuration = folder("XDG_CONFIG_HOME", ".config")
  }

  var history: String? { state.map { "\($0)/history" } }
  var preferences: String? { configuration.map { "\($0)/config.yaml" } }

  /// Where the gradebook is or will be, or a failure that says how to name a place.
  func gradebook() throws(Failure) -> String {
    guard let data else { throw Failure(FailureWording.noPlace, .cannotCreate) }
    return "\(data)/gradebook.sqlite"
  }
}

extension Places {
  /// The folder of modules: the one asked for, else `./modules` where it is a course, else the one
  /// installed beside the program; nil where there is none.
  static func modules(asked: String?, _ environment: Environment) -> String? {
    if let asked = asked ?? environment["REPASO_MODULES"] { return asked }
    if access("modules/curriculum.yaml", F_OK) == 0 { return "modules" }
    guard let executable = environment.executable else { return nil }
    let beside = parent(parent(executable)) + "/share/repaso/modules"
    return access(beside, F_OK) == 0 ? beside : nil
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
