import Foundation
import Testing

/// A disk that fills up. It is a small tmpfs, which only root may mount: skipped for others.
@Suite(
  .blocking, .enabled(if: Binary.isThere, Binary.reason),
  .enabled(if: SmallDisk.canBeHad, "only root can mount a tmpfs"))
struct FullDiskTests {
  @Test func isToldAndHarmsNothing() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let disk = try SmallDisk(in: folder, megabytes: 6)
    defer { disk.remove() }
    let service = try RunningService(["--database", disk.path + "/test.db"], in: folder)
    var kept: [String] = []
    var refusal: PlainAnswer?
    for number in 0..<400 where refusal == nil {
      let text = (0..<2000).map { "herring crate \(number) \($0 * number)" }.joined(separator: " ")
      let answer = try service.request("POST", "/v1/articles", json: "{\"text\": \"\(text)\"}")
      if answer.status == 201, let id = answer.json["id"] as? String { kept.append(id) } else { refusal = answer }
    }
    #expect(kept.count > 3)
    #expect([503, 507].contains(refusal?.status))
    #expect((refusal?.json["detail"] as? String)?.contains("full") == true)
    for id in kept { #expect(try service.request("GET", "/v1/articles/\(id)").status == 200) }
    #expect(try service.request("GET", "/healthz").status == 200)
    #expect(service.stop() == 0)
    // Elsewhere there is room to look it over.
    let copy = folder.url.appendingPathComponent("copy.db")
    for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: disk.path + "/test.db" + suffix) {
      try FileManager.default.copyItem(atPath: disk.path + "/test.db" + suffix, toPath: copy.path + suffix)
    }
    #expect(try Binary.run(["check", "--database", copy.path]).stdout == "ok\n")
  }
}

/// A tmpfs of a few megabytes.
struct SmallDisk {
  let path: String

  static let canBeHad: Bool = {
    guard getuid() == 0, let folder = try? TemporaryFolder() else { return false }
    defer { folder.remove() }
    guard let disk = try? SmallDisk(in: folder, megabytes: 1) else { return false }
    disk.remove()
    return true
  }()

  init(in folder: TemporaryFolder, megabytes: Int) throws {
    path = folder.url.path + "/disk"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try SmallDisk.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path])
  }

  func remove() { try? SmallDisk.run("/bin/umount", [path]) }

  private static func run(_ tool: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw ServiceError(log: "\(tool) failed") }
  }
}
