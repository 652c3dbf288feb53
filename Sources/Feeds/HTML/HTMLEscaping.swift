/// Text made into HTML.
enum HTMLEscaping {
  static func escape(_ text: some Collection<UInt8>, into out: inout [UInt8]) {
    guard text.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "&") })
    else { return out.append(contentsOf: text) }
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      default: out.append(byte)
      }
    }
  }
}
