import Foundation
import News

/// What a case of the corpus wants to stand somewhere in the parser's JSON.
struct Expectation {
  private let path: [Any]
  private let value: Any?

  init(_ json: [String: Any]) {
    path = json["path"] as? [Any] ?? []
    value = json["value"]
  }

  func isMet(by output: Any) -> Bool {
    var found: Any? = output
    for step in path {
      if let index = step as? Int, let list = found as? [Any] {
        found = list.indices.contains(index) ? list[index] : nil
      } else {
        found = (found as? [String: Any])?[step as? String ?? ""]
      }
    }
    return Expectation.normalized(found) == Expectation.normalized(value)
  }

  /// A date as its instant, text as a reader sees it, a number as its digits; nil for nothing.
  private static func normalized(_ value: Any?) -> String? {
    guard let value, !(value is NSNull) else { return nil }
    guard let text = value as? String else { return "\(value)" }
    if text.contains("T"), let date = ZonedTimestamp(text) { return date.instant.description }
    var shown = text.replacing(/<[^>]*>/, with: "")
    for (entity, character) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&amp;", "&")] {
      shown = shown.replacing(entity, with: character)
    }
    return shown.split { $0.isWhitespace || $0 == "\u{A0}" }.joined(separator: " ")
  }
}
