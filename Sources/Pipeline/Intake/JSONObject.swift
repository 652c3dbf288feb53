import Foundation

/// A JSON object whose members are read with errors that say what was expected where.
public struct JSONObject {
  private let members: [String: Any]

  /// Sorted.
  public var names: [String] { members.keys.sorted() }

  /// - Throws: `DraftError` where the bytes are no UTF-8, no JSON, or no object.
  public init(_ bytes: [UInt8]) throws(DraftError) {
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

  /// Nil where the member is absent or null.
  /// - Throws: `DraftError` where it is no string.
  public func string(_ name: String) throws(DraftError) -> String? {
    guard let value = members[name], !(value is NSNull) else { return nil }
    guard let text = value as? String else {
      throw DraftError(field: name, "'\(name)' must be a string, not \(JSONObject.kind(value))")
    }
    return text
  }

  /// Nil where the member is absent or null.
  /// - Throws: `DraftError` where it is neither true nor false.
  public func bool(_ name: String) throws(DraftError) -> Bool? {
    guard let value = members[name], !(value is NSNull) else { return nil }
    guard JSONObject.isTruth(value), let truth = value as? Bool else {
      throw DraftError(field: name, "'\(name)' must be true or false, not \(JSONObject.kind(value))")
    }
    return truth
  }

  /// Nil where the member is absent or null.
  /// - Throws: `DraftError` where it is no array of strings.
  public func strings(_ name: String) throws(DraftError) -> [String]? {
    guard let value = members[name], !(value is NSNull) else { return nil }
    guard let list = value as? [Any] else {
      throw DraftError(field: name, "'\(name)' must be an array of strings, not \(JSONObject.kind(value))")
    }
    guard let texts = list as? [String] else {
      throw DraftError(field: name, "'\(name)' must be an array of strings only")
    }
    return texts
  }

  /// - Throws: `DraftError` naming the first member that is not among `known`.
  public func allowOnly(_ known: [String]) throws(DraftError) {
    guard let unknown = names.first(where: { !known.contains($0) }) else { return }
    throw DraftError(field: unknown, "there is no member '\(unknown)'; known are \(known.joined(separator: ", "))")
  }

  /// Nil where the member is absent or anything else than a whole number.
  public func integer(_ name: String) -> Int? {
    guard let value = members[name], !JSONObject.isTruth(value) else { return nil }
    return value as? Int
  }

  /// Foundation's parser tells the line and column in its debug description.
  private static func reason(_ error: any Error) -> String {
    let details = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
    return details ?? "it cannot be read"
  }

  /// `1 is Bool` holds for a number that Foundation parsed; only the type it is kept as tells them apart.
  private static func isTruth(_ value: Any) -> Bool {
    guard let number = value as? NSNumber else { return false }
    return String(cString: number.objCType) == "c"
  }

  private static func kind(_ value: Any) -> String {
    switch value {
    case is String: "a string"
    case is [Any]: "an array"
    case is [String: Any]: "an object"
    case is NSNull: "null"
    case _ where isTruth(value): "true or false"
    default: "a number"
    }
  }
}
