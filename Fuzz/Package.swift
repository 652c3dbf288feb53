// swift-tools-version: 6.2
import PackageDescription

// Programs for libFuzzer, each a folder of `Sources` beside its seeds in `Seeds`; `script/fuzz` builds and runs them.
// They are a package of their own, since everything in it is built with the fuzzer's instrumentation.

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A fuzz target: the folder `Sources/NAME`, which feeds libraries of the package above.
func fuzz(_ name: String, _ products: String..., support: String = "Support") -> Target {
  .executableTarget(
    name: name, dependencies: [.byName(name: support)] + products.map { .product(name: $0, package: "rapporteur") },
    // The fuzzer brings the main function.
    swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzz",
  dependencies: [.package(name: "rapporteur", path: "..")],
  targets: [
    .target(name: "Support", swiftSettings: strict),
    fuzz("http", "HTTP"),
    fuzz("pages", "Pages"),
    fuzz("safehtml", "Pages"),
    fuzz("extraction", "Extraction", "News"),
    // Feeds: a target for each format, and for what all of them are read with.
    .target(
      name: "FeedsSupport", dependencies: ["Support", .product(name: "Feeds", package: "rapporteur")],
      swiftSettings: strict),
  ]
    + ["rss", "rdf", "atom", "cdf", "jsonfeed", "rssinjson", "opml", "dates", "encodings"].map {
      fuzz($0, "Feeds", "News", support: "FeedsSupport")
    })
