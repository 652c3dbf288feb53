import Foundation

/// A JSON object whose members are read with errors that say what was expected where.
struct JSONObject {
  private let members: [String: Any]

  var names: [String] { members.keys.sorted() }

  /// - Throws: `DraftError` where the bytes are no UTF-8, no JSON, or no object.
  init(_ bytes: [UInt8]) throws(DraftError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw DraftError(field: nil, "the document is not valid UTF-8")
    }
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      throw DraftError(field: nil, "the document is not valid JSON: \(JSONObject.reason(error))")
    }
    guard let members = value as? [String: Any] else {
      throw DraftError(field: nil, "the document must be a JSON object, not \(JSONObject.kind(value))")
    }
    self.members = members
  }

  func string(_ name: String) throws(DraftError) -> String? {
    guard let value = members[name], !(value is NSNull) else { return nil }
    guard let text = value as? String else {
      throw DraftError(field: name, "'\(name)' must be a string, not \(JSONObject.kind(value))")
    }
    return text
  }

  /// A member that may be a string or a whole number, as text.
  func identifier(_ name: String) throws(DraftError) -> String? {
    if let number = members[name] as? Int, !(members[name] is Bool) { return String(number) }
    return try string(name)
  }

  /// Foundation's parser tells the line and column in its debug description.
  private static func reason(_ error: any Error) -> String {
    let details = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
    return details ?? "it cannot be read"
  }

  private static func kind(_ value: Any) -> String {
    switch value {
    case is String: "a string"
    case is [Any]: "an array"
    case is [String: Any]: "an object"
    case is NSNull: "null"
    case is Bool: "true or false"
    default: "a number"
    }
  }
}
