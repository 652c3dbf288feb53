/// A link in a `Link` header field (RFC 8288, section 3).
public struct LinkField: Hashable, Sendable {
  public var url: String
  /// `hub`, `self`, `alternate`…, in lower case.
  public var relations: [String]
  public var type: String?

  public init(url: String, relations: [String], type: String? = nil) {
    (self.url, self.relations, self.type) = (url, relations, type)
  }

  /// All links of a field's value, with URLs as they stand; what can't be read ends it.
  static func all(in value: String) -> [LinkField] {
    var scanner = FieldScanner(value)
    var links: [LinkField] = []
    while links.count < 100, let link = next(&scanner) { links.append(link) }
    return links
  }

  private static func next(_ scanner: inout FieldScanner) -> LinkField? {
    scanner.skip(", \t")
    guard scanner.take("<"), let url = scanner.text(until: ">"), scanner.take(">") else { return nil }
    var link = LinkField(url: url, relations: [])
    scanner.skip(" \t")
    while scanner.take(";") {
      scanner.skip(" \t;")
      let name = scanner.token().lowercased()
      scanner.skip(" \t")
      let value = scanner.take("=") ? scanner.value() : ""
      // The first of a name counts (section 3.3).
      if name == "rel", link.relations.isEmpty {
        link.relations = value.lowercased().split { $0 == " " || $0 == "\t" }.map(String.init)
      } else if name == "type", link.type == nil {
        link.type = value.lowercased()
      }
      scanner.skip(" \t")
    }
    return link
  }
}

/// Reads a header field's value from its beginning to its end.
private struct FieldScanner {
  private var rest: Substring

  init(_ text: String) { rest = text[...] }

  mutating func skip(_ characters: String) { rest = rest.drop { characters.contains($0) } }

  mutating func take(_ character: Character) -> Bool {
    guard rest.first == character else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Nil where the end does not come.
  mutating func text(until end: Character) -> String? {
    guard let index = rest.firstIndex(of: end) else { return nil }
    defer { rest = rest[index...] }
    return String(rest[..<index])
  }

  mutating func token() -> String {
    let token = rest.prefix { !" \t,;=\"<>".contains($0) }
    rest = rest[token.endIndex...]
    return String(token)
  }

  /// A token or a quoted string.
  mutating func value() -> String {
    skip(" \t")
    guard take("\"") else { return token() }
    var text = ""
    while let next = rest.popFirst(), next != "\"" {
      if next == "\\", let escaped = rest.popFirst() { text.append(escaped) } else { text.append(next) }
    }
    return text
  }
}
