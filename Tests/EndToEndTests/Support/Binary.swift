import Foundation
import Testing

/// The program as users run it: the release binary that `RAPPORTEUR_BINARY` names. Tests that need it are
/// `.enabled(if: Binary.isThere, Binary.reason)`.
enum Binary {
  struct Output {
    let stdout: String
    let stderr: String
    /// What it exited with; the signal's number, negative, where one ended it.
    let exitCode: Int32

    var lines: [Substring] { stdout.split(separator: "\n") }
  }

  static let reason: Comment = "RAPPORTEUR_BINARY names no release binary"
  static let path = ProcessInfo.processInfo.environment["RAPPORTEUR_BINARY"]
  static var isThere: Bool { path.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false }

  /// Runs the program to its end.
  /// - Parameters:
  ///   - input: Its standard input.
  ///   - environment: Set over an environment from which every `RAPPORTEUR_…` is taken away.
  ///   - timeout: Seconds after which it is killed, which shows as exit code -9.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:], timeout: Double = 60
  ) throws -> Output {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // Files in place of pipes: nobody has to read while the program writes.
    let stdin = try folder.file("stdin", input)
    let stdout = try folder.file("stdout", [])
    let stderr = try folder.file("stderr", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path ?? "")
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment
      .filter { !$0.key.hasPrefix("RAPPORTEUR_") }
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    let identifier = process.processIdentifier
    let killing = DispatchWorkItem { _ = kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + timeout, execute: killing)
    process.waitUntilExit()
    killing.cancel()
    let status = process.terminationStatus
    return Output(
      stdout: try text(stdout), stderr: try text(stderr),
      exitCode: process.terminationReason == .exit ? status : -status)
  }

  private static func text(_ file: URL) throws -> String { String(decoding: try Data(contentsOf: file), as: UTF8.self) }
}
