/// The request-target (RFC 9112, section 3.2) taken apart: origin-form, absolute-form or asterisk-form.
struct RequestTarget {
  let path: String
  let query: String?

  /// - Parameters:
  ///   - bytes: printable ASCII.
  ///   - isOptions: of the one method that may ask for `*`, or for a site without a path, which is the same (RFC 9112,
  ///     section 3.2.4).
  init(_ bytes: Bytes, isOptions: Bool) throws(RequestError) {
    var rest = bytes
    if bytes[0] != UInt8(ascii: "/"), !bytes.equals("*") { rest = try Self.afterAuthority(bytes) }
    // A fragment is no part of a target; some clients send it all the same, and it says nothing to a server.
    if let fragment = rest.index(of: UInt8(ascii: "#")) { rest = rest[part: ..<fragment] }
    let mark = rest.index(of: UInt8(ascii: "?"))
    query = mark.map { String(decoding: rest[($0 + 1)...], as: UTF8.self) }
    path = rest.isEmpty && isOptions ? "*" : try Self.decode(rest[part: ..<(mark ?? rest.count)])
    guard path != "*" || isOptions else { throw RequestError(400, "Only OPTIONS may ask for *") }
  }

  private static func decode(_ path: Bytes) throws(RequestError) -> String {
    if path.isEmpty { return "/" }
    guard path.index(of: UInt8(ascii: "%")) != nil else { return String(decoding: path, as: UTF8.self) }
    guard let decoded = PercentEncoding.decode(path, keeping: [UInt8(ascii: "/"), UInt8(ascii: "%")]),
      !decoded.utf8.contains(0)
    else { throw RequestError(400, "The path is not percent-encoded UTF-8") }
    return decoded
  }

  /// What follows `http://host`: this server has one site, so the authority is only checked. `Host` does not count then
  /// (RFC 9112, section 3.2.2).
  private static func afterAuthority(_ target: Bytes) throws(RequestError) -> Bytes {
    let scheme = target.begins(with: "http://") ? 7 : target.begins(with: "https://") ? 8 : 0
    guard scheme > 0 else { throw RequestError(400, "The request target is neither a path nor an http URI") }
    let rest = target[part: scheme...]
    let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
    guard Authority.isValid(rest[part: ..<(end ?? rest.count)]) else {
      throw RequestError(400, "The request target has no valid host")
    }
    return rest[part: (end ?? rest.count)...]
  }
}
