/// A text construct (RFC 4287, section 3.1; Atom 0.3, section 3.1), or the content element, which adds to it.
struct AtomText {
  private enum Kind {
    case text, html, binary
  }

  private var content: XMLContent
  private let kind: Kind
  private let base: URLParts?

  /// Reads the element that has just started.
  init(_ reader: inout XMLReader) {
    let type = (reader.attribute("type") ?? "text").lowercased()
    let mode = reader.attribute("mode")?.lowercased()
    base = reader.base
    content = reader.content()
    if mode == "base64" || AtomText.isBinary(type), let decoded = Base64.decode(content.bytes) {
      content.bytes = decoded
    }
    switch type {
    case _ where content.isMarkup: kind = .html
    case "html", "xhtml", "text/html", "application/xhtml+xml": kind = .html
    case _ where AtomText.isBinary(type): kind = .binary
    default: kind = .text
    }
  }

  /// As a reader would see it.
  var plain: String? {
    let text: String
    switch kind {
    case .html: text = PlainText.fromHTML(content.bytes)
    case .text: text = PlainText.folded(content.bytes)
    case .binary: return nil
    }
    return text.isEmpty ? nil : text
  }

  func html(_ links: inout LinkResolver) -> String? {
    switch kind {
    case .html: return links.absolute(html: content.bytes, base: base)
    case .text:
      let text = content.bytes[...].trimmed
      guard !text.isEmpty else { return nil }
      var out: [UInt8] = []
      HTMLEscaping.escape(text, into: &out)
      return String(decoding: out, as: UTF8.self)
    case .binary: return nil
    }
  }

  /// Types whose content is base64 (RFC 4287, section 4.1.3.3, rule 6).
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml") && !type.hasSuffix("html")
  }
}
