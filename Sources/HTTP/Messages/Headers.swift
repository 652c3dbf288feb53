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
    let name: Range<Int32>
    let value: Range<Int32>

    /// - Parameter start: from where in `wire` the ranges count.
    init(name: Range<Int>, value: Range<Int>, from start: Int) {
      self.name = Int32(start + name.lowerBound)..<Int32(start + name.upperBound)
      self.value = Int32(start + value.lowerBound)..<Int32(start + value.upperBound)
    }
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
  public subscript(name: String) -> String? { index(of: name).map { text(entries[$0].value) } }

  /// Whether there is a field of that name.
  public func contains(_ name: String) -> Bool { index(of: name) != nil }

  /// The values of all fields of that name, in order.
  public func all(_ name: String) -> [String] {
    guard let first = index(of: name) else { return [] }
    return entries[first...].filter { named($0, name) }.map { text($0.value) }
  }

  /// The same joined with commas as one list (RFC 9110, section 5.3).
  public func list(_ name: String) -> String? {
    let values = all(name)
    return values.isEmpty ? nil : values.joined(separator: ", ")
  }

  /// Lets `body` read the first field's value of that name in place; nil where there is none.
  func withFirst<Result>(_ name: String, _ body: (Bytes) -> Result) -> Result? {
    guard let index = index(of: name) else { return nil }
    let value = entries[index].value
    return wire.withUnsafeBytes { body($0[part: Int(value.lowerBound)..<Int(value.upperBound)]) }
  }

  /// The same of all fields of that name as one list (RFC 9110, section 5.3).
  func withList<Result>(_ name: String, _ body: (Bytes) -> Result) -> Result? {
    guard let first = index(of: name) else { return nil }
    if !entries[(first + 1)...].contains(where: { named($0, name) }) { return withFirst(name, body) }
    var joined = all(name).joined(separator: ", ")
    return joined.withUTF8 { body(Bytes($0)) }
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

  private mutating func append(_ name: some Collection<UInt8>, _ value: some Collection<UInt8>) {
    if entries.isEmpty {
      // What most answers have.
      wire.reserveCapacity(200)
      entries.reserveCapacity(6)
    }
    let start = wire.count
    wire.append(contentsOf: name)
    let nameEnd = wire.count
    wire.append(UInt8(ascii: ":"))
    wire.append(ASCII.space)
    wire.append(contentsOf: value)
    for index in start..<nameEnd where !ASCII.isToken(wire[index]) { wire[index] = UInt8(ascii: "-") }
    for index in nameEnd + 2..<wire.count where wire[index] < 0x20 || wire[index] == 0x7F { wire[index] = ASCII.space }
    entries.append(Entry(name: start..<nameEnd, value: nameEnd + 2..<wire.count, from: 0))
    wire.append(ASCII.cr)
    wire.append(ASCII.lf)
  }

  private func index(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { name in entries.firstIndex { named($0, name) } }
  }

  private func bytes(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    wire[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func text(_ range: Range<Int32>) -> String { String(decoding: bytes(range), as: UTF8.self) }

  private func named(_ entry: Entry, _ name: String) -> Bool {
    var name = name
    return name.withUTF8 { named(entry, $0) }
  }

  private func named(_ entry: Entry, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(entry.name.lowerBound)
    guard Int(entry.name.upperBound) - start == name.count else { return false }
    for index in 0..<name.count where ASCII.lowercase(wire[start + index]) != ASCII.lowercase(name[index]) {
      return false
    }
    return true
  }
}
