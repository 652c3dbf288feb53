import Foundation
import News

/// An object of JSON that others wrote: nothing is taken for granted, and a number may stand where a string belongs.
struct JSONObject {
  let members: [String: Any]

  init?(_ value: Any?) {
    guard let members = value as? [String: Any] else { return nil }
    self.members = members
  }

  /// A string, or a number or truth value as one; nil for one of nothing but white space.
  func string(_ name: String) -> String? { JSONObject.string(members[name]) }

  /// As a reader would see it, on one line.
  func text(_ name: String) -> String? {
    string(name).map { PlainText.folded(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// HTML, or text that may be, as a reader would see it.
  func html(_ name: String) -> String? {
    string(name).map { PlainText.fromHTML(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  func integer(_ name: String) -> Int? { members[name] as? Int ?? string(name).flatMap { Int($0) } }

  func date(_ name: String) -> ZonedTimestamp? { string(name).flatMap { DateReader.read($0) } }

  func object(_ name: String) -> JSONObject? { JSONObject(members[name]) }

  /// The objects of a list, or the one that stands in its place.
  func objects(_ name: String) -> [JSONObject] {
    if let list = members[name] as? [Any] { return list.compactMap { JSONObject($0) } }
    return object(name).map { [$0] } ?? []
  }

  /// The strings of a list, each once.
  func strings(_ name: String) -> [String] {
    var seen: Set<String> = []
    let list = members[name] as? [Any] ?? members[name].map { [$0] } ?? []
    return list.compactMap { JSONObject.string($0) }.filter { seen.insert($0).inserted }
  }

  private static func string(_ value: Any?) -> String? {
    // The text of an element with attributes, in RSS in JSON.
    if let element = value as? [String: Any] { return string(element["#value"] as? String) }
    if let string = value as? String { return string.utf8.allSatisfy { ASCII.isSpace($0) } ? nil : string }
    return (value as? NSNumber)?.stringValue
  }
}
