/// The addresses that begin with the same bits.
public struct Network: Hashable, Sendable {
  private let prefix: [UInt8]
  private let bits: Int

  /// - Parameters:
  ///   - prefix: the address's first bytes, as many as `bits` reach into.
  ///   - bits: how many of them count.
  package init(_ prefix: [UInt8], _ bits: Int) { (self.prefix, self.bits) = (prefix, bits) }

  /// Reads `10.0.0.0/8`, `fd00::/8` (RFC 4632, section 3.1), or an address, which is a network of one. Nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(String(parts[0]))?.unmapped else { return nil }
    let width = address.bytes.count * 8
    guard parts.count == 2 else {
      self.init(address.bytes, width)
      return
    }
    guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let bits = Int(parts[1]), bits <= width else {
      return nil
    }
    self.init(address.bytes, bits)
  }

  /// Whether the address is one of them; for networks that were read from text, whose prefix is a whole address.
  public func contains(_ address: IPAddress) -> Bool { address.bytes.count == prefix.count && holds(address.bytes) }

  /// The same for the bytes of an address of the network's family.
  package func holds(_ address: some Collection<UInt8>) -> Bool {
    for (index, (byte, own)) in zip(address, prefix).enumerated() {
      let relevant = min(max(bits - index * 8, 0), 8)
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> relevant)
      if (byte ^ own) & mask != 0 { return false }
    }
    return true
  }

  /// IPv4 in IPv6 (RFC 4291, section 2.5.5.2).
  static let mapped = Network([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96)
}
