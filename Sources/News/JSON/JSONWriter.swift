/// Writes JSON (RFC 8259) as UTF-8 bytes, without an intermediate tree: the one way in which this project makes JSON.
///
/// ```swift
/// var json = JSONWriter()
/// json.object {
///   $0.field("name", "Ishiba")
///   $0.field("mentions") { $0.array([1, 2]) { $0.value($1) } }
/// }
/// json.bytes  // {"name":"Ishiba","mentions":[1,2]}
/// ```
public struct JSONWriter {
  public private(set) var bytes: [UInt8] = []
  /// Whether a comma must stand before the next member or element.
  private var needsComma = false

  public init(capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  public var string: String { String(decoding: bytes, as: UTF8.self) }

  // MARK: Containers

  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open("{")
    members(&self)
    close("}")
  }

  public mutating func array<Element>(_ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void)
  {
    open("[")
    for element in elements { write(&self, element) }
    close("]")
  }

  // MARK: Members

  /// A member whose value is written by `value`, which must write exactly one.
  public mutating func field(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
    key(name)
    value(&self)
    needsComma = true
  }

  public mutating func field(_ name: StaticString, _ value: String?) { field(name) { $0.value(value) } }
  public mutating func field(_ name: StaticString, _ value: Int?) { field(name) { $0.value(value) } }
  public mutating func field(_ name: StaticString, _ value: Double?) { field(name) { $0.value(value) } }
  public mutating func field(_ name: StaticString, _ value: Bool) { field(name) { $0.value(value) } }
  public mutating func field(_ name: StaticString, _ value: Timestamp?) { field(name) { $0.value(value) } }
  public mutating func field(_ name: StaticString, _ values: [String]) {
    field(name) { $0.array(values) { $0.value($1) } }
  }

  /// A member whose name is only known at run time.
  public mutating func field(named name: String, _ value: (inout JSONWriter) -> Void) {
    comma()
    quoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
    value(&self)
    needsComma = true
  }

  // MARK: Values

  public mutating func value(_ value: String?) {
    guard let value else { return null() }
    comma()
    quoted(value)
    needsComma = true
  }

  public mutating func value(_ value: Int?) {
    guard let value else { return null() }
    literal(String(value))
  }

  /// A number that JSON has no form for (NaN, infinity) is written as null.
  public mutating func value(_ value: Double?) {
    guard let value, value.isFinite else { return null() }
    literal(value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value))
  }

  public mutating func value(_ value: Timestamp?) {
    guard let value else { return null() }
    comma()
    bytes.append(UInt8(ascii: "\""))
    value.write(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  public mutating func value(_ value: Bool) { literal(value ? "true" : "false") }

  public mutating func null() { literal("null") }

  /// Bytes that are JSON already.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    comma()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  // MARK: Bytes

  private mutating func open(_ bracket: Unicode.Scalar) {
    comma()
    bytes.append(UInt8(ascii: bracket))
    needsComma = false
  }

  private mutating func close(_ bracket: Unicode.Scalar) {
    bytes.append(UInt8(ascii: bracket))
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  private mutating func literal(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  private mutating func quoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { escape($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Copies runs that need no escape whole: most text is few runs.
  private mutating func escape(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    while let index = Self.firstEscaped(utf8, from: copied) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied..<index]))
      escape(utf8[index])
      copied = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[copied...]))
  }

  /// The next byte that must not stand in a string as it is; looks at eight at once, in the way of Mycroft's test for a
  /// zero byte (Warren, Hacker's Delight, section 6-1).
  private static func firstEscaped(_ utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let bytes = UnsafeRawBufferPointer(utf8)
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let (quote, backslash) = (word ^ ones &* 0x22, word ^ ones &* 0x5C)
      let found =
        (((word &- ones &* 0x20) & ~word) | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)) & ones << 7
      // The lowest bit is that of the first; those above it may be wrong.
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index += 1
    }
    return nil
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hex[Int(byte >> 4)])
      bytes.append(hex[Int(byte & 15)])
    }
  }
}
