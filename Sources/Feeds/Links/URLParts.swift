/// A URL reference taken apart by RFC 3986, appendix B.
struct URLParts {
  var scheme: Substring?
  var authority: Substring?
  var path: Substring
  var query: Substring?

  init(_ url: String) {
    var rest = url[...]
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<hash] }
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[rest.utf8.index(after: mark)...]
      rest = rest[..<mark]
    }
    if let colon = URLParts.scheme(of: rest.utf8) {
      scheme = rest[..<colon]
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<slash]
      rest = rest[slash...]
    }
    path = rest
  }

  /// Where the scheme's `:` stands; nil for a relative reference.
  static func scheme<Bytes: Collection>(of url: Bytes) -> Bytes.Index? where Bytes.Element == UInt8 {
    guard let first = url.first, ASCII.isLetter(first) else { return nil }
    for index in url.indices {
      let byte = url[index]
      if byte == UInt8(ascii: ":") { return index }
      guard ASCII.isLetter(byte) || ASCII.isDigit(byte) || "+-.".utf8.contains(byte) else { return nil }
    }
    return nil
  }

  /// Whether it is an absolute address of the web.
  static func isWeb(_ url: String) -> Bool {
    func begins(_ start: StaticString) -> Bool {
      zip(url.utf8, UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount))
        .allSatisfy { ASCII.lowercased($0) == $1 } && url.utf8.count >= start.utf8CodeUnitCount
    }
    return begins("https://") || begins("http://")
  }

  /// A reference without a scheme, seen from this URL (RFC 3986, section 5.2.2).
  func resolving(_ reference: String) -> String {
    let fragment = reference.utf8.firstIndex(of: UInt8(ascii: "#")).map { reference[$0...] } ?? ""
    let target = URLParts(reference)
    let start = "\(scheme ?? ""):"
    if let authority = target.authority {
      return start + "//" + authority + URLParts.withoutDots(target.path) + target.suffix + fragment
    }
    let host = authority.map { "//" + $0 } ?? ""
    if target.path.isEmpty {
      return start + host + path + (target.query == nil ? suffix : target.suffix) + fragment
    }
    let merged = target.path.utf8.first == UInt8(ascii: "/") ? String(target.path) : merge(target.path)
    return start + host + URLParts.withoutDots(merged[...]) + target.suffix + fragment
  }

  var suffix: String { query.map { "?" + $0 } ?? "" }

  /// A relative path, as seen from this one.
  func merge(_ relative: Substring) -> String {
    if authority != nil, path.isEmpty { return "/" + relative }
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return String(relative) }
    return String(path[...slash]) + relative
  }

  /// RFC 3986, section 5.2.4.
  static func withoutDots(_ path: Substring) -> String {
    guard path.utf8.contains(UInt8(ascii: ".")) else { return String(path) }
    var segments: [Substring] = []
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".": if isLast { segments.append("") }
      case "..":
        // The first segment is what stands before the first slash, and stays.
        if segments.count > 1 { segments.removeLast() }
        if isLast { segments.append("") }
      default: segments.append(part)
      }
    }
    return segments.joined(separator: "/")
  }
}
