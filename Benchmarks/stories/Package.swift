// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "stories",
  dependencies: [.package(name: "rapporteur", path: "../..")],
  targets: [
    .executableTarget(
      name: "StoriesBench",
      dependencies: [.product(name: "Store", package: "rapporteur"), .product(name: "News", package: "rapporteur")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
