import Foundation

/// A folder of a test's own, with a path short enough for sockets.
struct SocketFolder {
  let path: String

  init() throws {
    path = "/tmp/http-\(UInt32.random(in: 0 ... .max))"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// The permission bits of a file in it.
  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
  }

  func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }
}

/// Runs `body` where it may block, with a folder that is removed afterwards.
func withSocketFolder<Result>(_ body: (SocketFolder) throws -> Result) async throws -> Result {
  let folder = try SocketFolder()
  defer { folder.remove() }
  return try await withTaskExecutorPreference(blockingLanes) { try body(folder) }
}
