public import Addresses

extension IPAddress {
  /// Whether it is an address of the public internet: unicast and globally reachable by the special-purpose registries
  /// of IANA (RFC 6890 and its successors). An IPv6 address that carries an IPv4 address is judged by that one as well.
  public var isPublic: Bool {
    bytes.count == 4 ? Self.isPublic(four: bytes[...]) : isPublicSix
  }

  private static func isPublic(four: ArraySlice<UInt8>) -> Bool {
    !special.contains { network in network.holds(four) }
  }

  private static let special: [Network] = [
    Network([0], 8),  // this network, RFC 791
    Network([10], 8),  // private, RFC 1918
    Network([100, 64], 10),  // shared by a carrier's customers, RFC 6598
    Network([127], 8),  // loopback
    Network([168, 63, 129, 16], 32),  // what answers the machines of Azure about themselves
    Network([169, 254], 16),  // link-local, RFC 3927
    Network([172, 16], 12),  // private
    Network([192, 0, 0], 24),  // protocol assignments
    Network([192, 0, 2], 24),  // documentation, RFC 5737
    Network([192, 88, 99], 24),  // relays of 6to4, RFC 7526
    Network([192, 168], 16),  // private
    Network([198, 18], 15),  // benchmarks, RFC 2544
    Network([198, 51, 100], 24),  // documentation
    Network([203, 0, 113], 24),  // documentation
    Network([224], 4),  // multicast
    Network([240], 4),  // reserved, and broadcast
  ]

  private var isPublicSix: Bool {
    // Mapped (RFC 4291) and translated (RFC 6052) addresses of IPv4.
    if Self.mapped.holds(bytes[...]) || Self.translated.holds(bytes[...]) { return Self.isPublic(four: bytes[12...]) }
    guard Self.globalUnicast.holds(bytes[...]) else { return false }
    // 6to4, RFC 3056
    if Self.sixToFour.holds(bytes[...]) { return Self.isPublic(four: bytes[2..<6]) }
    // Teredo, RFC 4380: the server's address, and the client's with every bit turned round.
    if Self.teredo.holds(bytes[...]) {
      return Self.isPublic(four: bytes[4..<8]) && Self.isPublic(four: bytes[12...].map { ~$0 }[...])
    }
    return !Self.specialSix.contains { network in network.holds(bytes[...]) }
  }

  private static let mapped = Network([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96)
  private static let translated = Network([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96)
  /// What lies outside is loopback, unique-local, link-local, multicast, or not given out.
  private static let globalUnicast = Network([0x20], 3)
  private static let sixToFour = Network([0x20, 0x02], 16)
  private static let teredo = Network([0x20, 0x01, 0, 0], 32)
  private static let specialSix: [Network] = [
    Network([0x20, 0x01, 0], 23),  // protocol assignments, RFC 2928
    Network([0x20, 0x01, 0x0D, 0xB8], 32),  // documentation, RFC 3849
    Network([0x3F, 0xFF, 0], 20),  // documentation, RFC 9637
  ]
}
