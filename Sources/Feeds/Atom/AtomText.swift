/// A text construct (RFC 4287, section 3.1; Atom 0.3, section 3.1), or the content element, which adds to it.
struct AtomText {
  private enum Kind {
    case text, html, binary
    /// XHTML, in which every tag is one.
    case markup
  }

  private var content: XMLContent
  private let kind: Kind
  private let base: LinkBase?

  /// Reads the element that has just started.
  /// - Parameter mayBeBinary: is the content element; a text construct is text, whatever its type claims.
  init(_ reader: inout XMLReader, mayBeBinary: Bool = false) {
    let type = reader.attribute("type")?.lowercased()
    let isBase64 = reader.attribute("mode")?.lowercased() == "base64"
    base = reader.base
    content = reader.content()
    let isBinary = type.map { AtomText.isBinary($0) } ?? false
    var isUnreadable = false
    if isBase64 || isBinary, !content.isMarkup, let decoded = Base64.decode(content.bytes) {
      isUnreadable = !AtomText.isText(decoded)
      if !isUnreadable { content.bytes = decoded }
    }
    switch type {
    case "xhtml", "application/xhtml+xml": kind = content.isMarkup ? .markup : .html
    case _ where content.isMarkup: kind = .html
    case "html", "text/html": kind = .html
    case _ where isBinary && isUnreadable && mayBeBinary: kind = .binary
    // Publishers forget to say that it is HTML.
    case _ where isBinary || type == nil: kind = PlainText.isHTML(content.bytes) ? .html : .text
    default: kind = .text
    }
  }

  /// As a reader would see it.
  var plain: String? {
    let text: String
    switch kind {
    case .html: text = PlainText.fromHTML(content.bytes)
    case .markup: text = PlainText.fromHTML(content.bytes, isMarkup: true)
    case .text: text = PlainText.folded(content.bytes)
    case .binary: return nil
    }
    return text.isEmpty ? nil : text
  }

  func html(_ links: inout LinkResolver) -> String? {
    switch kind {
    case .html, .markup: return links.absolute(html: content.bytes, base: base)
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

  /// Whether decoded base64 is something to read: a picture is none.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    !bytes.contains(0) && UTF8Text.check(bytes[...]).isValid
  }
}
