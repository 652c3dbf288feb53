import Foundation

/// A JSON value to look into; what is not there is null.
struct JSON: CustomStringConvertible {
  private let value: Any

  init(_ bytes: [UInt8]) throws {
    value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  private init(value: Any) { self.value = value }

  subscript(name: String) -> JSON { JSON(value: (value as? [String: Any])?[name] ?? NSNull()) }
  subscript(index: Int) -> JSON { JSON(value: array.indices.contains(index) ? array[index].value : NSNull()) }

  var array: [JSON] { (value as? [Any] ?? []).map { JSON(value: $0) } }
  var names: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var string: String? { value as? String }
  var int: Int? { (value as? NSNumber)?.intValue }
  var double: Double? { (value as? NSNumber)?.doubleValue }
  var bool: Bool? { value as? Bool }
  var isNull: Bool { value is NSNull }
  var description: String { String(describing: value) }
}
