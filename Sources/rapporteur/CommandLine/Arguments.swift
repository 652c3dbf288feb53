import Foundation

/// What a command was called with: flags from the command line, else from the environment, and the operands.
struct Arguments {
  let operands: [String]
  private let values: [String: [String]]

  /// Reads `--name VALUE`, `--name=VALUE` and switches in any order; `--` ends them, and `-` alone is an operand.
  /// - Throws: `UsageError` for an unknown flag, a missing value, or a flag given twice that may stand once.
  init(_ words: [String], flags: [Flag], environment: [String: String]) throws {
    var values: [String: [String]] = [:]
    var operands: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, attached) = Arguments.split(word)
      guard let flag = flags.first(where: { "--\($0.name)" == name }) else {
        throw UsageError("unknown option \(name)")
      }
      guard let value = try Arguments.value(of: flag, attached, &rest) else { continue }
      guard flag.isRepeatable || values[flag.name] == nil else { throw UsageError("\(name) is given twice") }
      values[flag.name, default: []].append(value)
    }
    for flag in flags where values[flag.name] == nil {
      guard let value = environment[flag.variable], !value.isEmpty else { continue }
      values[flag.name] = flag.isRepeatable ? value.split(separator: ",").map(String.init) : [value]
    }
    (self.values, self.operands) = (values, operands)
  }

  func string(_ name: String) -> String? { values[name]?.first }
  func strings(_ name: String) -> [String] { values[name] ?? [] }

  func isOn(_ name: String) throws -> Bool {
    guard let value = string(name) else { return false }
    switch value.lowercased() {
    case "1", "true", "yes", "on": return true
    case "0", "false", "no", "off": return false
    default: throw UsageError("--\(name) is a switch: true or false, not '\(value)'")
    }
  }

  /// A whole number within a range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let value = string(name) else { return nil }
    guard let number = Int(value), range.contains(number) else {
      throw UsageError("--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not '\(value)'")
    }
    return number
  }

  /// Bytes: `1048576`, `512k`, `20M`, `1G` (powers of 1,024).
  func bytes(_ name: String) throws -> Int? {
    try scaled(name, units: ["k": 1 << 10, "m": 1 << 20, "g": 1 << 30], example: "20M")
  }

  /// Seconds: `30`, `30s`, `5m`, `2h`, `1d`.
  func seconds(_ name: String) throws -> Int? {
    try scaled(name, units: ["s": 1, "m": 60, "h": 3600, "d": 86_400], example: "30s")
  }

  /// Permissions of a file: `660`.
  func mode(_ name: String) throws -> UInt32? {
    guard let value = string(name) else { return nil }
    guard let mode = UInt32(value, radix: 8), mode <= 0o777 else {
      throw UsageError("--\(name) takes permissions in octal such as 660, not '\(value)'")
    }
    return mode
  }

  /// One of the names of an enumeration.
  func choice<Choice: RawRepresentable & CaseIterable>(_ name: String, _: Choice.Type) throws -> Choice?
  where Choice.RawValue == String {
    guard let value = string(name) else { return nil }
    guard let choice = Choice(rawValue: value) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError("--\(name) takes one of \(names), not '\(value)'")
    }
    return choice
  }

  private func scaled(_ name: String, units: [Character: Int], example: String) throws -> Int? {
    guard let value = string(name) else { return nil }
    var digits = value.lowercased()
    let unit = digits.last.flatMap { units[$0] }
    if unit != nil { digits.removeLast() }
    guard let number = Int(digits), number > 0, number <= Int.max / (unit ?? 1) else {
      throw UsageError("--\(name) takes a positive number such as \(example), not '\(value)'")
    }
    return number * (unit ?? 1)
  }

  private static func split(_ word: String) -> (name: String, attached: String?) {
    guard let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private static func value(of flag: Flag, _ attached: String?, _ rest: inout ArraySlice<String>) throws -> String? {
    if flag.value == nil { return attached ?? "true" }
    if let attached { return attached }
    guard let next = rest.popFirst() else { throw UsageError("--\(flag.name) needs a value: \(flag.value ?? "")") }
    return next
  }
}
