/// `[ userinfo "@" ] host [ ":" port ]` (RFC 3986, section 3.2), as it stands in `Host` and in an absolute target.
enum Authority {
  /// Whether it is a host, and maybe a port.
  static func isHost(_ bytes: Bytes) -> Bool {
    let end: Int
    if bytes.first == UInt8(ascii: "[") {
      guard let close = bytes.index(of: UInt8(ascii: "]")), isIPLiteral(bytes[part: 1..<close])
      else { return false }
      end = close + 1
    } else {
      end = bytes.index(of: UInt8(ascii: ":")) ?? bytes.count
      guard end > 0, isRegisteredName(bytes[part: ..<end]) else { return false }
    }
    return end == bytes.count || (bytes[end] == UInt8(ascii: ":") && bytes[(end + 1)...].allSatisfy(ASCII.isDigit))
  }

  /// The same with user information before it, which is not looked at: this server has one site and makes no use of the
  /// authority (RFC 9110, section 4.2.4).
  static func isValid(_ bytes: Bytes) -> Bool {
    guard let at = bytes.lastIndex(of: UInt8(ascii: "@")) else { return isHost(bytes) }
    let user = bytes[part: ..<at]
    return user.split(separator: UInt8(ascii: ":")).allSatisfy { isRegisteredName(Bytes(rebasing: $0)) }
      && isHost(bytes[part: (at + 1)...])
  }

  /// `*( unreserved / pct-encoded / sub-delims )`
  private static func isRegisteredName(_ bytes: Bytes) -> Bool {
    guard bytes.allSatisfy(ASCII.isHostName) else { return false }
    var start = 0
    while let percent = bytes.index(of: UInt8(ascii: "%"), from: start) {
      start = percent + 3
      guard start <= bytes.count, bytes[(percent + 1)..<start].allSatisfy({ ASCII.hexValue($0) != nil })
      else { return false }
    }
    return true
  }

  /// An address of IPv6, or one of a later version: `v1.…`.
  private static func isIPLiteral(_ bytes: Bytes) -> Bool {
    guard let first = bytes.first else { return false }
    if ASCII.lowercase(first) == UInt8(ascii: "v") {
      return bytes.allSatisfy { $0 != UInt8(ascii: "%") && (ASCII.isHostName($0) || $0 == UInt8(ascii: ":")) }
    }
    return bytes.contains(UInt8(ascii: ":"))
      && bytes.allSatisfy { ASCII.hexValue($0) != nil || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
  }
}
