/// The request-target (RFC 9112, section 3.2) taken apart: origin-form, absolute-form or asterisk-form.
struct RequestTarget {
  let path: String
  let query: String?

  /// - Parameter bytes: printable ASCII.
  init(_ bytes: Slice<UnsafeRawBufferPointer>) throws(RequestError) {
    var rest = bytes
    if rest.first != UInt8(ascii: "/") {
      if rest.elementsEqual("*".utf8) {
        (path, query) = ("*", nil)
        return
      }
      rest = try Self.afterAuthority(rest)
    }
    // A fragment is no part of a target; some clients send it all the same, and it says nothing to a server.
    if let fragment = rest.firstIndex(of: UInt8(ascii: "#")) { rest = rest[..<fragment] }
    let mark = rest.firstIndex(of: UInt8(ascii: "?"))
    query = mark.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) }
    path = try Self.decode(rest[..<(mark ?? rest.endIndex)])
  }

  private static func decode(_ path: Slice<UnsafeRawBufferPointer>) throws(RequestError) -> String {
    if path.isEmpty { return "/" }
    guard path.contains(UInt8(ascii: "%")) else { return String(decoding: path, as: UTF8.self) }
    guard let decoded = PercentEncoding.decode(path, keeping: [UInt8(ascii: "/"), UInt8(ascii: "%")]),
      !decoded.utf8.contains(0)
    else { throw RequestError(400, "The path is not percent-encoded UTF-8") }
    return decoded
  }

  /// What follows `http://host`: this server has one site, so the authority is only checked (RFC 9112, section 3.2.2).
  private static func afterAuthority(
    _ target: Slice<UnsafeRawBufferPointer>
  ) throws(RequestError) -> Slice<UnsafeRawBufferPointer> {
    let schemes: [StaticString] = ["http://", "https://"]
    guard let scheme = schemes.first(where: { hasPrefix(target, $0) }) else {
      throw RequestError(400, "The request target is neither a path nor an http URI")
    }
    let rest = target.dropFirst(scheme.utf8CodeUnitCount)
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    let authority = rest[..<(end ?? rest.endIndex)]
    guard !authority.isEmpty, authority.allSatisfy({ ASCII.isHost($0) || $0 == UInt8(ascii: "@") }) else {
      throw RequestError(400, "The request target has no valid host")
    }
    return rest[authority.endIndex...]
  }

  private static func hasPrefix(_ bytes: Slice<UnsafeRawBufferPointer>, _ prefix: StaticString) -> Bool {
    guard bytes.count >= prefix.utf8CodeUnitCount else { return false }
    return zip(bytes, UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
      .allSatisfy { ASCII.lowercase($0) == $1 }
  }
}
