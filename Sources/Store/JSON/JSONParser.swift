/// Reads a JSON text. Of records that this project has written: what it refuses is a damaged database.
struct JSONParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var depth = 0

  private struct Invalid: Error {}

  /// Nil where the bytes are no JSON text.
  static func parse(_ bytes: [UInt8]) -> JSONValue? {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      guard let value = try? parser.value() else { return nil }
      parser.skipSpace()
      return parser.index == buffer.count ? value : nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  // MARK: Containers

  private mutating func object() throws -> JSONValue {
    var members: [(name: String, value: JSONValue)] = []
    try list(end: UInt8(ascii: "}")) { parser in
      let name = try parser.string()
      parser.skipSpace()
      guard parser.take(UInt8(ascii: ":")) else { throw Invalid() }
      members.append((name, try parser.value()))
    }
    return .object(members)
  }

  private mutating func array() throws -> JSONValue {
    var elements: [JSONValue] = []
    try list(end: UInt8(ascii: "]")) { elements.append(try $0.value()) }
    return .array(elements)
  }

  private mutating func list(end: UInt8, _ element: (inout JSONParser) throws -> Void) throws {
    guard depth < 64 else { throw Invalid() }
    depth += 1
    index += 1
    skipSpace()
    if !take(end) {
      repeat {
        skipSpace()
        try element(&self)
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(end) else { throw Invalid() }
    }
    depth -= 1
  }

  // MARK: Scalars

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws -> JSONValue {
    let expected = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard bytes[index...].starts(with: expected) else { throw Invalid() }
    index += expected.count
    return value
  }

  private mutating func number() throws -> JSONValue {
    let start = index
    while let byte = peek, "+-.eE0123456789".utf8.contains(byte) { index += 1 }
    guard let number = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw Invalid() }
    return .number(number)
  }

  private mutating func string() throws -> String {
    guard take(UInt8(ascii: "\"")) else { throw Invalid() }
    let start = index
    while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
    let run = bytes[start..<index]
    if take(UInt8(ascii: "\"")) { return String(decoding: run, as: UTF8.self) }
    return try escapedString(Array(run))
  }

  private mutating func escapedString(_ start: [UInt8]) throws -> String {
    var text = start
    while let byte = peek {
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: try escape())
      default: text.append(byte)
      }
    }
    throw Invalid()
  }

  /// The UTF-8 of what stands after a backslash.
  private mutating func escape() throws -> [UInt8] {
    guard let letter = peek else { throw Invalid() }
    index += 1
    switch letter {
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "u"): return Array(String(Character(try codePoint())).utf8)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    default: throw Invalid()
    }
  }

  /// `JSONWriter` writes control characters alone in this way; surrogates never.
  private mutating func codePoint() throws -> Unicode.Scalar {
    guard index + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { throw Invalid() }
    index += 4
    return scalar
  }

  // MARK: Bytes

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
  }
}
