/// What JSON text (RFC 8259) says. Read by our own parser: records are read back for every list, where Foundation's
/// costs several times as much.
enum JSONValue {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// In the order written.
  case object([(name: String, value: JSONValue)])

  /// The member of an object; `null` for anything else.
  subscript(name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  var string: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var int: Int? { number.flatMap { Int(exactly: $0) } }
  var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }
  /// Empty for anything that is no array.
  var array: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}
