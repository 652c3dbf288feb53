// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "store",
  dependencies: [.package(name: "rapporteur", path: "../..")],
  targets: [
    .executableTarget(
      name: "Maker",
      dependencies: [
        .product(name: "News", package: "rapporteur"), .product(name: "Store", package: "rapporteur"),
        .product(name: "MediaTopics", package: "rapporteur"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
