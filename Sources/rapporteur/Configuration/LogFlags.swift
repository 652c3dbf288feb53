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

  private static func level(_ arguments: Arguments) throws -> Log.Level? {
    guard let name = arguments.string("log-level") else { return nil }
    guard let level = Log.Level.allCases.first(where: { $0.name == name }) else {
      let names = Log.Level.allCases.map(\.name).joined(separator: ", ")
      throw UsageError("--log-level takes one of \(names), not '\(name)'")
    }
    return level
  }
}
