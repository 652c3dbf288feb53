/// Reads the part of YAML 1.2 that `openapi.yaml` is written in: maps and lists by indentation or in brackets, plain and
/// quoted scalars on one line, literal (`|`) and folded (`>`) text, comments. Whatever else YAML has is an error: what
/// is read here means the same to every YAML reader.
struct YAMLReader {
  private struct Line {
    let number: Int
    var indent: Int
    var content: Substring
  }

  private let source: [Substring]
  private var next = 0
  /// What is left of a line whose list mark was taken off.
  private var rest: Line?

  /// - Throws: `YAMLError`.
  static func read(_ text: String) throws(YAMLError) -> YAMLValue {
    var reader = YAMLReader(source: text.split(separator: "\n", omittingEmptySubsequences: false))
    guard let first = try reader.peek() else { return .null }
    let value = try reader.block(first.indent)
    if let line = try reader.peek() {
      throw YAMLError(line: line.number, reason: "this is not indented as what it follows")
    }
    return value
  }

  private init(source: [Substring]) { self.source = source }

  // MARK: Lines

  /// The next line that says something.
  private mutating func peek() throws(YAMLError) -> Line? {
    if let rest { return rest }
    while next < source.count {
      let content = source[next].drop { $0 == " " }
      if content.first == "\t" { throw YAMLError(line: next + 1, reason: "a tab indents") }
      if !content.isEmpty, content.first != "#" {
        return Line(number: next + 1, indent: source[next].count - content.count, content: content)
      }
      next += 1
    }
    return nil
  }

  private mutating func take() {
    if rest == nil { next += 1 }
    rest = nil
    // The line that `rest` was a part of has been counted already.
  }

  // MARK: Blocks

  private mutating func block(_ indent: Int) throws(YAMLError) -> YAMLValue {
    guard let line = try peek() else { return .null }
    if Self.isItem(line.content) { return try list(indent) }
    if try YAMLScalar.key(line.content, line.number) != nil { return try map(indent) }
    take()
    return try YAMLScalar.value(line.content, line.number)
  }

  private static func isItem(_ content: Substring) -> Bool { content == "-" || content.hasPrefix("- ") }

  private mutating func list(_ indent: Int) throws(YAMLError) -> YAMLValue {
    var elements: [YAMLValue] = []
    while let line = try peek(), line.indent == indent, Self.isItem(line.content) {
      take()
      let content = line.content.dropFirst().drop { $0 == " " }
      if content.isEmpty {
        elements.append(try nested(in: indent))
      } else {
        let inner = indent + line.content.count - content.count
        rest = Line(number: line.number, indent: inner, content: content)
        elements.append(try block(inner))
      }
    }
    return .list(elements)
  }

  private mutating func map(_ indent: Int) throws(YAMLError) -> YAMLValue {
    var members: [YAMLValue.Member] = []
    while let line = try peek(), line.indent == indent,
      let (key, content) = try YAMLScalar.key(line.content, line.number)
    {
      take()
      if members.contains(where: { $0.key == key }) {
        throw YAMLError(line: line.number, reason: "'\(key)' stands there twice")
      }
      members.append(.init(key: key, value: try value(content, line.number, in: indent)))
    }
    return .map(members)
  }

  private mutating func value(_ content: Substring, _ number: Int, in indent: Int) throws(YAMLError) -> YAMLValue {
    switch content.first {
    case nil: return try nested(in: indent)
    case "|", ">": return .string(try text(content, number, in: indent))
    default: return try YAMLScalar.value(content, number)
    }
  }

  /// What stands deeper than its key or list mark; null where nothing does.
  private mutating func nested(in indent: Int) throws(YAMLError) -> YAMLValue {
    guard let line = try peek(), line.indent > indent else { return .null }
    return try block(line.indent)
  }

  // MARK: Text in lines of its own

  private mutating func text(_ mark: Substring, _ number: Int, in indent: Int) throws(YAMLError) -> String {
    guard ["|", "|-", ">", ">-"].contains(mark) else {
      throw YAMLError(line: number, reason: "'\(mark)' begins no text that is read here")
    }
    var lines: [Substring] = []
    var depth: Int?
    while next < source.count {
      let content = source[next].drop { $0 == " " }
      let lineIndent = source[next].count - content.count
      if !content.isEmpty {
        guard lineIndent > indent else { break }
        depth = depth ?? lineIndent
        if let depth, lineIndent < depth || (mark.first == ">" && lineIndent > depth) {
          throw YAMLError(line: next + 1, reason: "this line is not indented as the text it is in")
        }
      }
      lines.append(content.isEmpty ? "" : source[next].dropFirst(depth ?? 0))
      next += 1
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    let text = mark.first == "|" ? lines.joined(separator: "\n") : Self.folded(lines)
    return mark.hasSuffix("-") || lines.isEmpty ? text : text + "\n"
  }

  /// One line break is a space, an empty line a line break.
  private static func folded(_ lines: [Substring]) -> String {
    lines.split(separator: "", omittingEmptySubsequences: false).map { $0.joined(separator: " ") }
      .joined(separator: "\n")
  }
}
