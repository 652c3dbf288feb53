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

  /// No fields.
  public init() { (wire, entries) = ([], []) }

  /// A received block whose lines the parser has found and checked.
  init(wire: [UInt8], entries: [Entry]) { (self.wire, self.entries) = (wire, entries) }

  /// Whether there is no field at all.
  public var isEmpty: Bool { entries.isEmpty }

  /// All fields, as strings; for tests and logs, not for hot paths.
  public var fields: [(name: String, value: String)] { entries.map { (text($0.name), text($0.value)) } }

  /// The value of the first field of that name.
  public subscript(name: String) -> String? {
    entries.first { named($0, name) }.map { text($0.value) }
  }

  /// Whether there is a field of that name.
  public func contains(_ name: String) -> Bool { entries.contains { named($0, name) } }

  /// The values of all fields of that name, joined with commas as one list (RFC 9110, section 5.3).
  public func list(_ name: String) -> String? {
    let values = entries.filter { named($0, name) }.map { text($0.value) }
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// Appends a field. Control characters of the value become spaces, and what no name may have becomes `-`, so that
  /// nothing can end the line or start another field (RFC 9110, sections 5.1 and 5.5).
  public mutating func add(_ name: String, _ value: String) { append(name.utf8, value.utf8) }

  /// Puts one field in the place of all of that name.
  public mutating func set(_ name: String, _ value: String) {
    remove(name)
    add(name, value)
  }

  /// Removes every field of that name.
  public mutating func remove(_ name: String) { remove([name]) }

  /// Removes every field of these names.
  mutating func remove(_ names: [String]) {
    guard entries.contains(where: { entry in names.contains { named(entry, $0) } }) else { return }
    let old = self
    self = Headers()
    for entry in old.entries where !names.contains(where: { old.named(entry, $0) }) {
      append(old.bytes(entry.name), old.bytes(entry.value))
    }
  }

  private mutating func append(_ name: some Sequence<UInt8>, _ value: some Sequence<UInt8>) {
    let start = Int32(wire.count)
    for byte in name { wire.append(ASCII.isToken(byte) ? byte : UInt8(ascii: "-")) }
    let nameEnd = Int32(wire.count)
    wire.append(UInt8(ascii: ":"))
    wire.append(ASCII.space)
    for byte in value { wire.append(byte < 0x20 || byte == 0x7F ? ASCII.space : byte) }
    entries.append(Entry(name: start..<nameEnd, value: nameEnd + 2..<Int32(wire.count)))
    wire.append(ASCII.cr)
    wire.append(ASCII.lf)
  }

  private func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    wire[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func text(_ range: Range<Int32>) -> String { String(decoding: bytes(range), as: UTF8.self) }

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
