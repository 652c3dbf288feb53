/// `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptEncoding {
  /// Whether gzip may be sent: named, or covered by `*`, with a weight above zero.
  static func allowsGzip(_ field: String?) -> Bool {
    guard let field else { return false }
    var wildcard = false
    for element in field.utf8.split(separator: UInt8(ascii: ",")) {
      let parts = element.split(separator: UInt8(ascii: ";")).map { Substring($0).filter { $0 != " " && $0 != "\t" } }
      guard let coding = parts.first?.lowercased() else { continue }
      let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      let isAllowed = (weight ?? 1) > 0
      if coding == "gzip" || coding == "x-gzip" { return isAllowed }
      if coding == "*" { wildcard = isAllowed }
    }
    return wildcard
  }
}
