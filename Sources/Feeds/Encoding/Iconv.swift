import Glibc

/// The C library's converter.
enum Iconv {
  /// The text in UTF-8; what the encoding has no meaning for becomes U+FFFD.
  /// - Parameter encoding: One that the C library knows; bytes in any other are taken for UTF-8.
  static func utf8(_ bytes: ArraySlice<UInt8>, from encoding: String) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", encoding), converter != iconv_t(bitPattern: -1) else {
      return UTF8Text.repaired(bytes)
    }
    defer { iconv_close(converter) }
    let unit = encoding.hasPrefix("UTF-32") ? 4 : encoding.hasPrefix("UTF-16") ? 2 : 1
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 3 / 2)
    var input = Array(bytes)
    input.withUnsafeMutableBytes { convert($0, with: converter, unit: unit, into: &out) }
    return out
  }

  /// - Parameter unit: Bytes to pass over where there is no character.
  private static func convert(
    _ input: UnsafeMutableRawBufferPointer, with converter: iconv_t, unit: Int, into out: inout [UInt8]
  ) {
    var next = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    while left > 0 {
      let result = step(converter, &next, &left, into: &out)
      guard let problem = result, problem != E2BIG else { continue }
      out.append(contentsOf: [0xEF, 0xBF, 0xBD])
      // An unfinished character at the end.
      if problem == EINVAL { return }
      let skipped = min(unit, left)
      next = next.map { $0 + skipped }
      left -= skipped
    }
  }

  /// Converts as much as goes into one piece; the error number where it stopped before the end.
  private static func step(
    _ converter: iconv_t, _ next: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, into out: inout [UInt8]
  ) -> Int32? {
    var problem: Int32?
    let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        var target = characters.baseAddress
        var room = characters.count
        if iconv(converter, &next, &left, &target, &room) == -1 { problem = errno }
        count = characters.count - room
      }
    }
    out.append(contentsOf: piece)
    return problem
  }
}
