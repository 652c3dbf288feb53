import Foundation
import News
import Threads

/// Structured log lines on standard error, one an event: `time level message key=value …`, or JSON Lines.
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

  private func log(_ level: Level, _ message: String, _ fields: KeyValuePairs<String, String>) {
    guard level.rawValue >= self.level.rawValue else { return }
    let time = Timestamp.now.description
    switch format {
    case .text: write(Log.textLine(time, level, message, fields))
    case .json: write(Log.jsonLine(time, level, message, fields))
    }
  }

  private static func textLine(
    _ time: String, _ level: Level, _ message: String, _ fields: KeyValuePairs<String, String>
  ) -> [UInt8] {
    var line = "\(time) \(level.name) \(escaped(message))"
    for (key, value) in fields {
      let plain = !value.isEmpty && value.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != 0x7F }
      line += " \(key)=" + (plain ? value : "\"\(escaped(value))\"")
    }
    return Array(line.utf8) + [0x0A]
  }

  /// Keeps an event on one line, whatever a feed or a client put into it.
  private static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case _ where scalar.properties.generalCategory == .control: out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func jsonLine(
    _ time: String, _ level: Level, _ message: String, _ fields: KeyValuePairs<String, String>
  ) -> [UInt8] {
    var json = JSONWriter(capacity: 256)
    json.object {
      $0.field("time", time)
      $0.field("level", level.name)
      $0.field("message", message)
      for (key, value) in fields { $0.field(named: key) { $0.value(value) } }
    }
    return json.bytes + [0x0A]
  }

  private static let lock = Guarded(())

  /// One `write(2)` a line under a lock, so that lines of several threads do not mix.
  public static let standardError: @Sendable ([UInt8]) -> Void = { line in
    lock.withLock { _ in FileHandle.standardError.write(Data(line)) }
  }
}
