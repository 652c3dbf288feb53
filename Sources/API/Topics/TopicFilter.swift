import Extraction
import News
import Store

/// Topics as they are asked for: by slug, or by any of their names.
enum TopicFilter {
  /// The slug that is known to the store, if one of those that the name could have is.
  static func slug(of name: String, _ reader: any StoreReader) throws -> String {
    let given = News.slug(name)
    if try reader.knowsTopic(slug: given) { return given }
    let choices = TopicNames.slugs(of: name)
    return try choices.first { try reader.knowsTopic(slug: $0) } ?? choices.first ?? given
  }
}

extension Query {
  /// A topic's name or slug, as the slug that it is stored under.
  func topic(_ name: String, _ reader: any StoreReader) throws -> String? {
    guard let value = text(name), try slug(of: name) != nil else { return nil }
    return try TopicFilter.slug(of: value, reader)
  }
}
