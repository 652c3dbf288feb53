/// A link element (RFC 4287, section 4.2.7), or RSS's, which has its address inside.
struct AtomLink {
  let href: String?
  let relation: String
  let type: String?
  let length: Int?
  /// How many replies a link of that relation leads to.
  let replies: Int?

  /// Reads the element that has just started.
  init(_ reader: inout XMLReader) {
    let address = reader.attribute("href").map { reader.absolute($0) }
    relation = AtomLink.relation(reader.attribute("rel") ?? "alternate")
    type = reader.word("type")
    length = reader.size("length")
    replies = relation == "replies" ? reader.attribute("thr:count").flatMap { Int($0) } : nil
    let text = reader.link()
    // An empty address would be that of the feed itself.
    href = (address ?? text).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Registered relations may be written as addresses (section 4.2.7.2).
  private static func relation(_ value: String) -> String {
    let relation = value.lowercased()
    return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
  }

  private static let registry = "http://www.iana.org/assignments/relation/"

  var isAlternate: Bool { relation == "alternate" || relation.isEmpty }

  /// Whether it leads to the page itself: a link to the same thing in another format is none.
  var isPage: Bool { isAlternate && isHTML }

  /// As far as it says what it leads to.
  var isHTML: Bool { type.map { ASCII.holds($0, "html") } ?? true }
}
