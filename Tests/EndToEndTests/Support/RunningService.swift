import Foundation

/// `rapporteur serve` on a free port of loopback. A test ends it with `stop` or `kill`.
final class RunningService {
  let port: Int
  private let process: Process
  private let errors: URL

  /// Starts it, and waits until it listens.
  init(_ arguments: [String], in folder: TemporaryFolder) throws {
    errors = try folder.file("stderr-\(UUID().uuidString)", [])
    process = Process()
    process.executableURL = URL(fileURLWithPath: Binary.path ?? "")
    process.arguments = ["serve", "--listen", "127.0.0.1:0", "--allow-private-addresses"] + arguments
    process.environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("RAPPORTEUR_") }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    port = try RunningService.port(in: errors, of: process)
  }

  deinit { kill() }

  /// What it has written to standard error so far.
  var log: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }

  func request(_ method: String, _ path: String, json: String? = nil) throws -> PlainAnswer {
    try PlainClient.request(port, method, path, json: json)
  }

  func kill() { end(SIGKILL) }

  /// Ends it as an operator does.
  /// - Returns: its exit code; the signal's number, negative, where one ended it.
  func stop(_ signal: Int32 = SIGTERM) -> Int32 { end(signal) }

  func send(_ signal: Int32) { _ = Foundation.kill(process.processIdentifier, signal) }

  @discardableResult private func end(_ signal: Int32) -> Int32 {
    if process.isRunning { send(signal) }
    let killing = DispatchWorkItem { [identifier = process.processIdentifier] in
      _ = Foundation.kill(identifier, SIGKILL)
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + 20, execute: killing)
    process.waitUntilExit()
    killing.cancel()
    return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
  }

  private static func port(in file: URL, of process: Process) throws -> Int {
    for _ in 0..<1000 {
      let log = try String(contentsOf: file, encoding: .utf8)
      let line = log.split(separator: "\n").first { $0.hasPrefix("Serving on http://127.0.0.1:") }
      if let port = line.flatMap({ Int($0.split(separator: ":").last ?? "") }), log.contains("\n") { return port }
      guard process.isRunning else { throw ServiceError(log: log) }
      usleep(10_000)
    }
    throw ServiceError(log: "it does not listen within 10 seconds")
  }
}

struct ServiceError: Error {
  let log: String
}
