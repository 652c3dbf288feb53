import Foundation
import News

/// A file of labels.
///
/// An array of objects, all in one of these formats; members that are not named here are passed over, `title` and
/// `published` may be missing, and so may be what is marked with `?`:
/// - articles: `{"id"?, "title", "text", "published", "meetings": [{"participants": [names], "place"?, "date"?: {"start"},
///   "status"?, "mode"?}]}`
/// - readouts: `{"title", "text", "published", "participants": [names], "code"?, "mode"?, "status"?, "date"?}`
/// - announcements: `{"title", "text", "published", "visitor", "gold_visit"?: [day of arrival, …]}`
/// - excerpts: `{"id"?, "sentences": [texts], "type"?, "meeting": true or false, "arguments": [{"role", "text"}]}`
/// - sentences: `{"id"?, "title", "text", "published", "status", "date"?, "mode"?}`
public struct LabelledSet: Hashable, Sendable {
  /// The file's name.
  public let file: String
  public let format: LabelFormat
  public let items: [LabelledItem]

  public init(file: String, format: LabelFormat, items: [LabelledItem]) {
    (self.file, self.format, self.items) = (file, format, items)
  }

  /// Nil where the file's first item is in none of the formats.
  /// - Throws: `LabelError`.
  public init?(_ bytes: [UInt8], file: String) throws(LabelError) {
    let values = try LabelledSet.array(bytes, file: file)
    guard let first = values.first else { throw LabelError(file: file, "holds no items") }
    guard let format = (first as? [String: Any]).flatMap(LabelFormat.init(of:)) else { return nil }
    var items: [LabelledItem] = []
    for (index, value) in values.enumerated() {
      guard let members = value as? [String: Any] else {
        throw LabelError(file: file, item: "\(index + 1)", "must be an object")
      }
      let name = members["id"] as? String ?? members["title"] as? String ?? "\(index + 1)"
      items.append(try LabelledItem(LabelMembers(members, file: file, item: name), format: format))
    }
    self.init(file: file, format: format, items: items)
  }

  private static func array(_ bytes: [UInt8], file: String) throws(LabelError) -> [Any] {
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      // Foundation's parser tells the line and column in its debug description.
      let reason = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      throw LabelError(file: file, "is not valid JSON: \(reason ?? "it cannot be read")")
    }
    guard let array = value as? [Any] else { throw LabelError(file: file, "must be a JSON array of labelled items") }
    return array
  }
}
