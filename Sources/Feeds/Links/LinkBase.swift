/// An absolute address that links are relative to, with what is the same in many of them made once.
final class LinkBase: Sendable {
  private let parts: URLParts
  /// Without query and fragment of links that begin at the root: `https://a.example`.
  private let root: String
  /// Of links that begin beside the document: `https://a.example/b/`.
  private let directory: String
  /// Of links inside the document.
  private let document: String

  /// Nil for an address that is relative itself.
  init?(_ url: String) {
    parts = URLParts(url)
    guard let scheme = parts.scheme else { return nil }
    root = scheme + ":" + (parts.authority.map { "//" + $0 } ?? "")
    directory = root + URLParts.withoutDots(parts.merge("")[...])
    document = root + parts.path + parts.suffix
  }

  /// The host, with its port, the same with and without `www.`; nil for an address without one.
  var site: String? {
    parts.authority.map { authority in
      let host = authority.lowercased()
      return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }
  }

  /// A reference without a scheme, as seen from here (RFC 3986, section 5.2.2).
  func resolving(_ reference: String) -> String {
    let bytes = reference.utf8
    switch bytes.first {
    case UInt8(ascii: "#"): return document + reference
    case UInt8(ascii: "?"), nil: break
    case UInt8(ascii: "/"):
      if bytes.dropFirst().first != UInt8(ascii: "/"), !LinkBase.mayHaveDots(bytes) { return root + reference }
    default: if !LinkBase.mayHaveDots(bytes) { return directory + reference }
    }
    return parts.resolving(reference)
  }

  /// Whether a segment begins with a dot.
  private static func mayHaveDots(_ reference: String.UTF8View) -> Bool {
    var last = UInt8(ascii: "/")
    for byte in reference {
      if byte == UInt8(ascii: "."), last == UInt8(ascii: "/") { return true }
      last = byte
    }
    return false
  }
}
