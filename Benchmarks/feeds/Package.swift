// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "feeds-benchmark",
  dependencies: [.package(name: "rapporteur", path: "../..")],
  targets: [
    .executableTarget(
      name: "FeedsWorker", dependencies: [.product(name: "Feeds", package: "rapporteur")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
