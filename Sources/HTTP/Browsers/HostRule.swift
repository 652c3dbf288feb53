/// Which names in `Host` are answered. Addresses, `localhost` and what ends with `.localhost` always are: no name server
/// has a say in them. So is a request without the field, which no browser sends.
public enum HostRule: Sendable {
  case any
  /// These, from clients on this machine; any from others. Requests of trusted proxies are not looked at.
  case fromLoopback(Set<String>)
  /// These, from everybody.
  case only(Set<String>)

  /// The name, where it is none of these.
  func refusedHost(of request: Request, from peer: Peer) -> String? {
    let names: Set<String>
    switch self {
    case .any: return nil
    case .fromLoopback(let known):
      guard peer.isLoopback, !peer.isTrusted else { return nil }
      names = known
    case .only(let known): names = known
    }
    guard let name = request.headers.withFirst("Host", Self.name) ?? nil else { return nil }
    return name == "localhost" || name.hasSuffix(".localhost") || names.contains(name) ? nil : name
  }

  /// Without the port, and the dot of a fully qualified name; nil for an address or nothing.
  private static func name(_ host: Bytes) -> String? {
    if host.first == UInt8(ascii: "[") { return nil }
    let name = host[part: ..<(host.index(of: UInt8(ascii: ":")) ?? host.count)]
    // A name whose last label is a number is none (WHATWG URL, section 3.5).
    if name.allSatisfy({ ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }) { return nil }
    return String(decoding: name.last == UInt8(ascii: ".") ? name.dropLast() : name[...], as: UTF8.self).lowercased()
  }
}
