import Pipeline

/// How a command logs, on standard error.
enum LogFlags {
  static let all = [
    Flag.value("log-level", "LEVEL", default: "info", "debug, info, warning or error: the least that is logged"),
    Flag.value("log-format", "FORMAT", default: "text", "text or json: one line each either way"),
  ]

  static func log(_ arguments: Arguments, to output: LogOutput, level: Log.Level = .info) throws -> Log {
    Log(
      level: try self.level(arguments) ?? level, format: try arguments.choice("log-format", Log.Format.self) ?? .text,
      write: { output.write($0) })
  }

  static let accessFlag = Flag.value(
    "access-log", "on|off", default: "on", "a line for each request, at the level info; off: none")

  /// Where requests are logged, if they are. Their lines wait a moment for others, to be written together.
  static func accessLog(_ arguments: Arguments, to output: LogOutput) throws -> Log? {
    if arguments.string(accessFlag.name) != nil, try !arguments.isOn(accessFlag.name) { return nil }
    let level = try level(arguments) ?? .info
    guard level.rawValue <= Log.Level.info.rawValue else { return nil }
    return Log(
      level: level, format: try arguments.choice("log-format", Log.Format.self) ?? .text,
      write: { output.write($0, isUrgent: false) })
  }

  private static func level(_ arguments: Arguments) throws -> Log.Level? {
    guard let name = arguments.string("log-level") else { return nil }
    guard let level = Log.Level.allCases.first(where: { $0.name == name }) else {
      let names = Log.Level.allCases.map(\.name).joined(separator: ", ")
      throw UsageError("--log-level takes one of \(names), not '\(name)'")
    }
    return level
  }
}
