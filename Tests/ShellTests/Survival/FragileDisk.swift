import Assessment
import Foundation

/// A disk under a gradebook's folder that can lose its power.
///
/// What the program had put on it for certain is kept beside it by `Preloads/power-cut.c`; a cut
/// gives the folder back as it may look when the power returns.
struct FragileDisk {
  /// What becomes of writes that nobody had waited for.
  enum Unsynced {
    /// None of them arrived.
    case lost
    /// Any sectors of them arrived, and any names, in no order.
    case torn(seed: UInt64)
  }

  private static let sector = 512

  private let folder: String
  private let durable: String
  private let preload: Preload

  init(in home: ProgramProcess.Home) throws {
    folder = "\(home.path)/repaso"
    durable = "\(home.path)/durable"
    preload = try Preload("power-cut", in: home)
    try FileManager.default.createDirectory(atPath: durable, withIntermediateDirectories: false)
  }

  /// What the program is started with.
  ///
  /// - Parameter forgetsFull: has SQLite commit at `NORMAL`, as if `FULL` had not been asked for.
  func environment(forgetsFull: Bool = false) -> [String: String] {
    preload.environment.merging(["POWER_CUT_FOLDER": folder, "POWER_CUT_DURABLE": durable]) { $1 }
      .merging(forgetsFull ? ["POWER_CUT_NORMAL": "1"] : [:]) { $1 }
  }

  /// Cuts the power: the folder becomes what is left of it, and everything in it is durable.
  func cut(_ unsynced: Unsynced) throws {
    let left = try remains(unsynced)
    let files = FileManager.default
    try? files.removeItem(atPath: folder)
    try files.removeItem(atPath: durable)
    for path in [folder, durable] {
      try files.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    var names = ""
    for (name, content) in left {
      try content.write(to: URL(filePath: "\(folder)/\(name)"))
      let inode = try inode(of: "\(folder)/\(name)")
      try files.linkItem(atPath: "\(folder)/\(name)", toPath: "\(durable)/held-\(inode)")
      try content.write(to: URL(filePath: "\(durable)/content-\(inode)"))
      names += "\(inode) \(name)\n"
    }
    try names.write(toFile: "\(durable)/names", atomically: false, encoding: .utf8)
  }

  /// Looks at a copy of the folder: whoever opens a gradebook changes it behind the disk's back.
  func inspect<Result>(_ look: (_ gradebook: String) throws -> Result) throws -> Result {
    let copy = folder + "-copy"
    try FileManager.default.copyItem(atPath: folder, toPath: copy)
    defer { try? FileManager.default.removeItem(atPath: copy) }
    return try look("\(copy)/gradebook.sqlite")
  }

  // MARK: - What is left

  private func remains(_ unsynced: Unsynced) throws -> [String: Data] {
    let kept = keptNames
    guard case .torn(let seed) = unsynced else { return kept.mapValues { content(of: $0) } }
    var random = SplitMix64(seed: seed)
    let present = try presentNames()
    var left: [String: Data] = [:]
    for name in Set(kept.keys).union(present.keys).sorted() {
      // Of two names for one place either may have arrived, or the lack of one.
      let inode = random.next(below: 2) == 0 ? kept[name] : present[name]
      if let inode { left[name] = torn(inode, named: name, &random) }
    }
    return left
  }

  private var keptNames: [String: String] {
    let text = (try? String(contentsOfFile: "\(durable)/names", encoding: .utf8)) ?? ""
    let pairs = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    return Dictionary(uniqueKeysWithValues: pairs.map { (String($0[1]), String($0[0])) })
  }

  private func presentNames() throws -> [String: String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try inode(of: "\(folder)/\($0)")) })
  }

  private func inode(of path: String) throws -> String {
    let number = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber]
    return number.map { "\($0)" } ?? ""
  }

  /// What a file is certain to hold; nothing where it was never waited for.
  private func content(of inode: String) -> Data {
    (try? Data(contentsOf: URL(filePath: "\(durable)/content-\(inode)"))) ?? Data()
  }

  /// What a file may hold: each sector as it was waited for, or as it was last written.
  private func torn(_ inode: String, named name: String, _ random: inout SplitMix64) -> Data {
    let certain = content(of: inode)
    let held = try? Data(contentsOf: URL(filePath: "\(durable)/held-\(inode)"))
    let written = held ?? (try? Data(contentsOf: URL(filePath: "\(folder)/\(name)"))) ?? certain
    let length = random.next(below: 2) == 0 ? certain.count : written.count
    var bytes = Data(count: length)
    for start in stride(from: 0, to: length, by: FragileDisk.sector) {
      let source = random.next(below: 2) == 0 ? certain : written
      let end = min(start + FragileDisk.sector, length, source.count)
      if start < end { bytes.replaceSubrange(start..<end, with: source[start..<end]) }
    }
    return bytes
  }
}
