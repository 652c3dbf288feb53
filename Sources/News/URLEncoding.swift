/// Percent-encoding of what is put into an address (RFC 3986, section 2).
public enum URLEncoding {
  /// A query's name or value, or a path's segment.
  public static func component(_ text: String) -> String { encode(text, keeping: []) }

  /// A path in which slashes and percent signs stand for themselves: what is encoded in it stays so.
  public static func path(_ path: String) -> String { encode(path, keeping: Array("/%:@".utf8)) }

  private static func encode(_ text: String, keeping kept: [UInt8]) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isUnreserved(byte) || kept.contains(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20) || (48...57).contains(byte) || "-._~".utf8.contains(byte)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
}
