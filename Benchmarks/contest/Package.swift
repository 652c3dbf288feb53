// swift-tools-version: 6.2
import PackageDescription

/// Rapporteur's side of a contest: it parses what its peers parse.
func worker(_ name: String, of library: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["Turns", .product(name: library, package: "rapporteur")],
    swiftSettings: [.swiftLanguageMode(.v6)])
}

let package = Package(
  name: "contest",
  dependencies: [.package(name: "rapporteur", path: "../..")],
  targets: [
    .target(name: "Turns", swiftSettings: [.swiftLanguageMode(.v6)]),
    worker("FeedsWorker", of: "Feeds"),
    worker("PagesWorker", of: "Pages"),
  ]
)
