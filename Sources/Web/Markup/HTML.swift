import API

/// Writes HTML in which nothing but what this code says is mark-up: names are literals, texts and values are escaped.
///
/// ```swift
/// var html = HTML()
/// html.element("a", ["href": "/docs"], "Docs & more")   // <a href="/docs">Docs &amp; more</a>
/// ```
struct HTML {
  private(set) var source = ""

  mutating func text(_ text: String) { source += Markup.escaped(text) }

  /// - Parameter attributes: those whose value is nil are left out.
  mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: (inout HTML) -> Void
  ) {
    open(name, attributes)
    content(&self)
    source += "</\(name)>"
  }

  mutating func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>, _ text: String) {
    element(name, attributes) { $0.text(text) }
  }

  mutating func element(_ name: StaticString, _ text: String) { element(name, [:]) { $0.text(text) } }

  /// An element that has no content and no end tag.
  mutating func void(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    open(name, attributes)
  }

  /// A link out, to an address that came from elsewhere: only the text where it is none of the web (`javascript:`).
  mutating func link(_ address: String?, _ text: String) {
    guard let address, ["http://", "https://"].contains(where: { address.lowercased().hasPrefix($0) }) else {
      return self.text(text)
    }
    element("a", ["href": address, "rel": "noopener noreferrer"], text)
  }

  private mutating func open(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    source += "<\(name)"
    for (name, value) in attributes {
      if let value { source += " \(name)=\"\(Markup.escaped(value))\"" }
    }
    source += ">"
  }
}
