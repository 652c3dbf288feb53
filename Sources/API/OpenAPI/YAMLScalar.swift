/// What stands on one line of YAML: a key, a scalar, or lists and maps in brackets.
struct YAMLScalar {
  private var rest: Substring
  private let line: Int

  /// The key that a line begins with and what follows it; nil where it has none.
  static func key(_ content: Substring, _ line: Int) throws(YAMLError) -> (key: String, rest: Substring)? {
    var scalar = YAMLScalar(rest: content, line: line)
    guard let first = content.first, !"[{".contains(first) else { return nil }
    let key =
      "\"'".contains(first) ? try scalar.quoted() : scalar.plain(until: { $0.hasPrefix(":") && isGap($0.dropFirst()) })
    guard scalar.rest.first == ":", isGap(scalar.rest.dropFirst()) else { return nil }
    let value = scalar.rest.dropFirst().drop { $0 == " " }
    return (key, value.first == "#" ? "" : value)
  }

  /// A value that fills the rest of its line, but for a comment.
  static func value(_ content: Substring, _ line: Int) throws(YAMLError) -> YAMLValue {
    var scalar = YAMLScalar(rest: content, line: line)
    let value = try scalar.value(inBrackets: false)
    let end = scalar.rest.drop { $0 == " " }
    guard end.isEmpty || (end.first == "#" && end.startIndex > scalar.rest.startIndex) else {
      throw YAMLError(line: line, reason: "'\(end)' follows a value")
    }
    return value
  }

  private static func isGap(_ rest: Substring) -> Bool { rest.isEmpty || rest.first == " " }

  // MARK: Values

  private mutating func value(inBrackets: Bool) throws(YAMLError) -> YAMLValue {
    switch rest.first {
    case "\"", "'": return .string(try quoted())
    case "[": return .list(try elements())
    case "{": return .map(try members())
    default: break
    }
    let text = plain { remaining in
      remaining.hasPrefix(" #") || (remaining.hasPrefix(":") && Self.isGap(remaining.dropFirst()))
        || (inBrackets && ",[]{}".contains(remaining.first ?? " "))
    }
    if rest.first == ":" { throw error("a plain value holds ': '; quote it") }
    return try Self.typed(text, line)
  }

  private mutating func elements() throws(YAMLError) -> [YAMLValue] {
    var elements: [YAMLValue] = []
    rest.removeFirst()
    while !take("]") {
      if !elements.isEmpty, !take(",") { throw error("a comma or ']' is missing") }
      skipSpaces()
      elements.append(try value(inBrackets: true))
    }
    return elements
  }

  private mutating func members() throws(YAMLError) -> [YAMLValue.Member] {
    var members: [YAMLValue.Member] = []
    rest.removeFirst()
    while !take("}") {
      if !members.isEmpty, !take(",") { throw error("a comma or '}' is missing") }
      skipSpaces()
      let isQuoted = "\"'".contains(rest.first ?? " ")
      let key = isQuoted ? try quoted() : plain { $0.hasPrefix(":") && Self.isGap($0.dropFirst()) }
      guard take(":") else { throw error("':' is missing") }
      skipSpaces()
      if members.contains(where: { $0.key == key }) { throw error("'\(key)' stands there twice") }
      members.append(.init(key: key, value: try value(inBrackets: true)))
    }
    return members
  }

  private mutating func take(_ mark: Character) -> Bool {
    skipSpaces()
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func skipSpaces() { rest = rest.drop { $0 == " " } }

  // MARK: Scalars

  private mutating func plain(until isEnd: (Substring) -> Bool) -> String {
    var end = rest.startIndex
    while end < rest.endIndex, !isEnd(rest[end...]) { end = rest.index(after: end) }
    let text = rest[..<end]
    rest = rest[end...]
    return String(text.lastIndex { $0 != " " }.map { text[...$0] } ?? "")
  }

  private mutating func quoted() throws(YAMLError) -> String {
    let mark = rest.removeFirst()
    var text = ""
    while let character = rest.popFirst() {
      if character == mark {
        // In single quotes, two of them are one.
        guard mark == "'", rest.first == "'" else { return text }
        text.append(rest.removeFirst())
      } else if character == "\\", mark == "\"" {
        text.append(try escape())
      } else {
        text.append(character)
      }
    }
    throw error("a quotation does not end")
  }

  private mutating func escape() throws(YAMLError) -> Character {
    switch rest.popFirst() {
    case "n": return "\n"
    case "t": return "\t"
    case "\"": return "\""
    case "\\": return "\\"
    default: throw error("an escape that is not read here")
    }
  }

  private static func typed(_ text: String, _ line: Int) throws(YAMLError) -> YAMLValue {
    guard let first = text.first, !"&*!%@`?|>#,".contains(first) else {
      throw YAMLError(line: line, reason: "'\(text)' is no value that is read here")
    }
    switch text {
    case "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: break
    }
    if isNumber(text) { return .number(text) }
    if readersDiffer(on: text) { throw YAMLError(line: line, reason: "readers differ on '\(text)'; quote it") }
    return .string(text)
  }

  /// What YAML 1.1 and 1.2 take for different things: `no`, `1_000`, `2025-02-07`, `0o7`.
  private static func readersDiffer(on text: String) -> Bool {
    if ["~", "null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return true }
    guard let first = text.utf8.first, "0123456789+-.".utf8.contains(first) else { return false }
    return text.utf8.allSatisfy { "0123456789+-._:eExoT".utf8.contains($0) }
  }

  /// JSON's numbers (RFC 8259, section 6) without exponents.
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let whole = parts[0].first == UInt8(ascii: "-") ? parts[0].dropFirst() : parts[0]
    guard parts.count <= 2, !(whole.count > 1 && whole.first == UInt8(ascii: "0")) else { return false }
    return ([whole] + parts.dropFirst()).allSatisfy { digits in
      !digits.isEmpty && digits.allSatisfy { (48...57).contains($0) }
    }
  }

  private func error(_ reason: String) -> YAMLError { YAMLError(line: line, reason: reason) }
}
