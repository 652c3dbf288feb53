/// Header fields in the order they came or were added; names compare without case (RFC 9110, section 5.1).
///
/// They are kept as the bytes of the wire, so that a received head is one copy and a sent one another: no string is made
/// before someone asks for one.
public struct Headers: Sendable {
  /// Every field as `Name: value CR LF`; a received block may differ in white space.
  private(set) var wire: [UInt8]
  private var entries: [Entry]

  /// Where a field stands in `wire`.
  struct Entry: Sendable {
    var name: Range<Int32>
    var value: Range<Int32>
  }

  public init() { (wire, entries) = ([], []) }

  /// A received block whose lines the parser has found and checked.
  init(wire: [UInt8], entries: [Entry]) { (self.wire, self.entries) = (wire, entries) }

  public var isEmpty: Bool { entries.isEmpty }

  /// All fields, as strings; for tests and logs, not for hot paths.
  public var fields: [(name: String, value: String)] { entries.map { (text($0.name), text($0.value)) } }

  /// The value of the first field of that name.
  public subscript(name: String) -> String? {
    entries.first { named($0, name) }.map { text($0.value) }
  }

  public func contains(_ name: String) -> Bool { entries.contains { named($0, name) } }

  /// The values of all fields of that name, joined with commas as one list (RFC 9110, section 5.3).
  public func list(_ name: String) -> String? {
    let values = entries.filter { named($0, name) }.map { text($0.value) }
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// Appends a field. Control characters become spaces, so that no value can end the line (RFC 9110, section 5.5).
  public mutating func add(_ name: String, _ value: String) {
    let start = Int32(wire.count)
    append(name)
    let nameEnd = Int32(wire.count)
    wire.append(UInt8(ascii: ":"))
    wire.append(UInt8(ascii: " "))
    append(value)
    entries.append(Entry(name: start..<nameEnd, value: nameEnd + 2..<Int32(wire.count)))
    wire.append(UInt8(ascii: "\r"))
    wire.append(UInt8(ascii: "\n"))
  }

  /// Puts one field in the place of all of that name.
  public mutating func set(_ name: String, _ value: String) {
    remove(name)
    add(name, value)
  }

  public mutating func remove(_ name: String) { remove([name]) }

  /// Removes every field of these names.
  mutating func remove(_ names: [String]) {
    guard entries.contains(where: { entry in names.contains { named(entry, $0) } }) else { return }
    let kept = entries.filter { entry in !names.contains { named(entry, $0) } }.map { (text($0.name), text($0.value)) }
    self = Headers()
    for (name, value) in kept { add(name, value) }
  }

  private mutating func append(_ text: String) {
    for byte in text.utf8 { wire.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte) }
  }

  private func text(_ range: Range<Int32>) -> String {
    String(decoding: wire[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  private func named(_ entry: Entry, _ name: String) -> Bool {
    guard entry.name.count == name.utf8.count else { return false }
    var index = Int(entry.name.lowerBound)
    for byte in name.utf8 {
      guard ASCII.lowercase(wire[index]) == ASCII.lowercase(byte) else { return false }
      index += 1
    }
    return true
  }
}
