// swift-tools-version: 6.2
import PackageDescription

/// One set of language rules for every target: data races and accidental re-exports are compile errors.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A library target of ours and its tests, which share the name.
func layer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "rapporteur",
  products: [
    .executable(name: "rapporteur", targets: ["rapporteur"]),
    .library(name: "News", targets: ["News"]),
    .library(name: "Feeds", targets: ["Feeds"]),
    .library(name: "Pages", targets: ["Pages"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "Extraction", targets: ["Extraction"]),
    .library(name: "HTTP", targets: ["HTTP"]),
    .library(name: "Store", targets: ["Store"]),
    .library(name: "MediaTopics", targets: ["MediaTopics"]),
  ],
  targets: [
    // C libraries: module maps and shims only.
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CEpoll"),
    .target(name: "CGazetteer", exclude: ["data", "facts"]),
    .target(name: "CTopics", exclude: ["concepts.txt", "data"]),
    .target(name: "COpenAPI"),

    // The layers, bottom first; none imports one below it in this list.
    layer("Threads", []),
    layer("Encodings", []),
    layer("Digests", ["CCrypto"]),
    layer("Addresses", []),
    layer("News", []),
    layer("MediaTopics", ["News", "CTopics"]),
    layer("HTTP", ["Threads", "Addresses", "CEpoll", "CZlib"]),
    layer("Feeds", ["Encodings", "News", "CXML2"]),
    layer("Pages", ["Encodings", "News", "CXML2"]),
    layer("Fetching", ["Threads", "Addresses", "News", "CCurl"]),
    layer("Language", ["News", "CGazetteer"]),
    layer("Extraction", ["News", "Language", "CGazetteer", "CTopics"]),
    layer("Evaluation", ["News"]),
    layer("Store", ["Threads", "News", "MediaTopics", "CSQLite"]),
    layer("Pipeline", ["Threads", "Digests", "News", "Feeds", "Pages", "Fetching", "Language", "Extraction", "Store"]),
    layer("API", ["Threads", "Digests", "News", "Extraction", "Store", "Pipeline", "HTTP", "COpenAPI"]),
    layer("Web", ["News", "Store", "HTTP", "API"]),
    .executableTarget(
      name: "rapporteur",
      dependencies: [
        "Threads", "News", "Feeds", "Pages", "Fetching", "Language", "Extraction", "Evaluation", "Store", "Pipeline",
        "HTTP", "API", "Web",
      ],
      swiftSettings: strict),

    .systemLibrary(name: "CTLS", path: "Tests/CTLS", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    tests("Digests", ["Digests"]),
    tests("News", ["News"]),
    tests("MediaTopics", ["MediaTopics"]),
    tests("Addresses", ["Addresses"]),
    tests("HTTP", ["Threads", "HTTP", "CZlib"]),
    tests("Feeds", ["Feeds", "News"]),
    tests("Pages", ["Pages", "News"]),
    tests("Fetching", ["Threads", "Addresses", "Fetching", "News", "HTTP", "CTLS"]),
    tests("Language", ["Language", "News"]),
    tests(
      "Extraction", ["Extraction", "Evaluation", "Language", "News", "MediaTopics", "Feeds", "Pages"],
      exclude: ["Labelled"]),
    tests("Evaluation", ["Evaluation", "News"]),
    tests("Store", ["Store", "News", "CSQLite"]),
    tests(
      "Pipeline", ["Digests", "Threads", "Pipeline", "Store", "Fetching", "Language", "Extraction", "News", "HTTP"],
      exclude: ["Streams"]),
    tests("API", ["Digests", "API", "Web", "Pipeline", "Fetching", "Store", "News", "HTTP"]),
    tests("EndToEnd", ["Threads", "News", "HTTP"]),
  ]
)
