// swift-tools-version: 6.2
import PackageDescription

/// What every target of the project is compiled with: Swift 6, no warnings, imports that say what
/// they are for.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The release is one file that runs on any Linux of its architecture.
let staticRelease: [SwiftSetting] = [
  .unsafeFlags(["-static-executable"], .when(configuration: .release))
]
let staticReleaseLinking: [LinkerSetting] =
  [.unsafeFlags(["-static-executable", "-Xlinker", "-s"], .when(configuration: .release))]
  // What libedit needs, and what Foundation, which GRDB brings, needs of its own parts.
  + [
    "tinfo", "bsd", "md", "CoreFoundation", "_FoundationICU", "_FoundationCShims",
    "_FoundationCollections", "stdc++",
  ].map {
    .linkedLibrary($0, .when(configuration: .release))
  }

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A test target that finds its cases (text files beside the sources) by `#filePath`.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], cases: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestKit"] + dependencies,
    exclude: cases, swiftSettings: strict)
}

let package = Package(
  name: "repaso",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure: nothing but the standard library.
    library("Localization"),
    library("Typesetting"),
    library("Assessment", ["Localization"]),
    library("Diagnostics", ["Localization", "Typesetting"]),
    library("Authoring", ["Assessment", "Diagnostics", "Localization", "Typesetting"]),
    library("Delivery", ["Assessment", "Localization"]),

    // Values to bytes, still no input or output.
    library("Reporting", ["Assessment", "Localization", "Typesetting"]),

    // Edges.
    library("GradebookStore", ["Assessment", "Localization", "Typesetting", grdb, sqlite]),
    .systemLibrary(
      name: "CEditline", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    library("Console", ["CEditline", "Typesetting"]),

    // The only place where all meet.
    library(
      "Shell",
      [
        "Assessment", "Authoring", "Console", "Delivery", "Diagnostics", "GradebookStore",
        "Localization", "Reporting", "Typesetting", argumentParser,
      ]),
    .executableTarget(
      name: "repaso", dependencies: ["Shell"], swiftSettings: strict + staticRelease,
      linkerSettings: staticReleaseLinking),

    .target(
      name: "TestKit", dependencies: ["Assessment", "Console", "Localization", "Typesetting"],
      path: "Tests/TestKit",
      swiftSettings: strict),
    tests(of: "Localization", cases: ["Cases"]),
    tests(of: "Typesetting", cases: ["Cases"]),
    tests(of: "Assessment", ["Localization"], cases: ["Cases"]),
    tests(of: "Diagnostics", ["Localization", "Typesetting"]),
    tests(
      of: "Authoring", ["Assessment", "Diagnostics", "Localization", "Typesetting", yams],
      cases: [
        "Formatting/Cases", "Reading/Cases", "Schema/validate.py", "Syntax/Cases",
        "Syntax/Fixtures",
      ]),
    tests(of: "Delivery", ["Assessment", "Localization"], cases: ["Cases"]),
    tests(of: "Reporting", ["Assessment", "Localization", "Typesetting"]),
    tests(of: "GradebookStore", ["Assessment", "Localization", grdb], cases: ["Cases", "Old"]),
    tests(of: "Console", ["CEditline", "Typesetting"]),
    tests(
      of: "Shell",
      [
        "Assessment", "Authoring", "Console", "Delivery", "GradebookStore", "Localization",
        "Typesetting", grdb,
      ],
      cases: ["CommandLine/Cases", "Fixtures", "Survival/Preloads", "Transcripts"]),
    .testTarget(
      name: "CourseTests",
      dependencies: ["Assessment", "Authoring", "Diagnostics", "Localization"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// `.ci/benchmark` builds what it compares; nobody else does.
if Context.environment["REPASO_BENCHMARK"] != nil {
  package.targets += [
    .executableTarget(
      name: "reading", dependencies: ["Authoring", "Diagnostics", yams],
      path: "Tests/Benchmarks/Reading", swiftSettings: strict + staticRelease,
      linkerSettings: staticReleaseLinking),
    .executableTarget(
      name: "recording", dependencies: ["Assessment", "GradebookStore", "Localization", sqlite],
      path: "Tests/Benchmarks/Recording", swiftSettings: strict),
  ]
}

// `.ci/fuzz` builds the fuzzer, for which everything has to be instrumented; nobody else does.
if Context.environment["REPASO_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CLibFuzzer", path: "Tests/Fuzz/CLibFuzzer"),
    .executableTarget(
      name: "fuzz", dependencies: ["Authoring", "CLibFuzzer", "Diagnostics", "Localization"],
      path: "Tests/Fuzz", exclude: ["CLibFuzzer", "module.dict"], swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
}
