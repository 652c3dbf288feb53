import Glibc

/// An address of IPv4 or IPv6.
public struct IPAddress: Hashable, Sendable {
  /// 4 or 16, in network order.
  public let bytes: [UInt8]

  /// Reads `192.0.2.1` or `2001:db8::1` (`inet_pton`); nil for anything else.
  public init?(_ text: String) {
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0) }
    } else {
      return nil
    }
  }

  /// Reads also what a resolver takes for an address of IPv4 (`127.1`, `0x7f.1`, `017700000001`, `2130706433`:
  /// `inet_aton`), and IPv6 in brackets and with a zone.
  public init?(anyForm text: String) {
    var plain = text[...]
    if plain.hasPrefix("["), plain.hasSuffix("]") { plain = plain.dropFirst().dropLast() }
    var four = in_addr()
    guard inet_aton(String(plain), &four) != 0 else {
      self.init(String(plain.prefix { $0 != "%" }))
      return
    }
    self.init(bytes: withUnsafeBytes(of: &four) { Array($0) })
  }

  /// The address in a `sockaddr_in` or `sockaddr_in6`; nil for any other family.
  public init?(socketAddress bytes: UnsafeRawBufferPointer, family: Int32) {
    let field: Range<Int>
    switch family {
    case AF_INET: field = 4..<8
    case AF_INET6: field = 8..<24
    default: return nil
    }
    guard bytes.count >= field.upperBound else { return nil }
    self.bytes = Array(bytes[field])
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The address of IPv4 that this one is another form of, as a socket for both families tells it (RFC 4291, section
  /// 2.5.5.2): `192.0.2.1` for `::ffff:192.0.2.1`. Any other is itself.
  public var unmapped: IPAddress {
    bytes.count == 16 && Network.mapped.holds(bytes[...]) ? IPAddress(bytes: Array(bytes[12...])) : self
  }

  /// Whether it is this machine's own: `127.0.0.0/8`, `::1`.
  public var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
  }
}

extension IPAddress: CustomStringConvertible {
  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    inet_ntop(family, bytes, &text, socklen_t(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
