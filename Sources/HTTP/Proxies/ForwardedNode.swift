import Addresses

/// Whom a proxy says that a request came from (RFC 7239, section 6).
struct ForwardedNode {
  /// Nil for `unknown`, for an obfuscated identifier, and for what is none of all.
  let address: IPAddress?

  static let unknown = ForwardedNode(address: nil)

  private init(address: IPAddress?) { self.address = address }

  /// Reads `192.0.2.1`, `2001:db8::1` and `[2001:db8::1]`; a port behind IPv4 or brackets is let go.
  init(_ text: String) {
    if text.hasPrefix("[") {
      let parts = text.dropFirst().split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
      let isWhole = parts.count == 2 && (parts[1].isEmpty || Self.isPort(parts[1]))
      address = isWhole && parts[0].contains(":") ? IPAddress(String(parts[0]))?.unmapped : nil
    } else if let colon = text.firstIndex(of: ":"), text.lastIndex(of: ":") == colon {
      address = Self.isPort(text[colon...]) ? IPAddress(String(text[..<colon])) : nil
    } else {
      address = IPAddress(String(text))?.unmapped
    }
  }

  /// The elements of `X-Forwarded-For`; empty ones say nothing (RFC 9110, section 5.6.1).
  static func list(_ field: String) -> [ForwardedNode] {
    var (field, nodes) = (field, [ForwardedNode]())
    field.withUTF8 { bytes in
      Bytes(bytes).forEachElement { element in
        if !element.isEmpty { nodes.append(ForwardedNode(String(decoding: element, as: UTF8.self))) }
      }
    }
    return nodes
  }

  private static func isPort(_ text: some StringProtocol) -> Bool {
    text.first == ":" && (2...6).contains(text.utf8.count) && text.dropFirst().utf8.allSatisfy(ASCII.isDigit)
  }
}
