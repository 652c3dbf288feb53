import Foundation
import Threads

/// Structured log lines on standard error, one an event (`LogLine`).
public struct Log: Sendable {
  public enum Level: Int, CaseIterable, Sendable {
    case debug, info, warning, error

    public var name: String { String(describing: self) }
  }

  public enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  private let level: Level
  private let format: Format
  private let write: @Sendable ([UInt8]) -> Void

  /// - Parameter write: takes each whole line, newline included, from any thread.
  public init(
    level: Level = .info, format: Format = .text, write: @escaping @Sendable ([UInt8]) -> Void = Log.standardError
  ) {
    (self.level, self.format, self.write) = (level, format, write)
  }

  /// Logs nothing.
  public static let silent = Log(level: .error, write: { _ in })

  public func debug(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) { log(.debug, message, fields) }
  public func info(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) { log(.info, message, fields) }
  public func warning(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
    log(.warning, message, fields)
  }
  public func error(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) { log(.error, message, fields) }

  /// A line with fields that are made only where it is logged.
  public func info(_ message: String, fields: (inout LogLine) -> Void) {
    guard Level.info.rawValue >= level.rawValue else { return }
    var line = LogLine(.info, message, format)
    fields(&line)
    line.end()
    write(line.bytes)
  }

  private func log(_ level: Level, _ message: String, _ fields: KeyValuePairs<String, String>) {
    guard level.rawValue >= self.level.rawValue else { return }
    var line = LogLine(level, message, format)
    for (key, value) in fields { line.field(key, value) }
    line.end()
    write(line.bytes)
  }

  private static let lock = Guarded(())

  /// One `write(2)` a line under a lock, so that lines of several threads do not mix.
  public static let standardError: @Sendable ([UInt8]) -> Void = { line in
    lock.withLock { _ in FileHandle.standardError.write(Data(line)) }
  }
}
