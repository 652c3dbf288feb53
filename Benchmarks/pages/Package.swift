// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "pages-benchmark",
  dependencies: [.package(name: "rapporteur", path: "../..")],
  targets: [
    .executableTarget(
      name: "PagesWorker", dependencies: [.product(name: "Pages", package: "rapporteur")],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
