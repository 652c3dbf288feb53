import CXML2

/// Conversion by the C library.
enum Iconv {
  /// Valid UTF-8, with U+FFFD in place of bytes that mean nothing; nil where the C library doesn't know the encoding.
  static func utf8(_ bytes: ArraySlice<UInt8>, from charset: String) -> [UInt8]? {
    // The empty name would mean the locale's encoding.
    guard !charset.isEmpty, let converter = iconv_open("UTF-8", charset), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(bytes).map { CChar(bitPattern: $0) }
    var output: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 32 << 10)
    input.withUnsafeMutableBufferPointer { input in
      var start = input.baseAddress
      var left = input.count
      while left > 0 {
        let before = left
        let produced = buffer.withUnsafeMutableBufferPointer { buffer in
          var end = buffer.baseAddress
          var room = buffer.count
          _ = iconv(converter, &start, &left, &end, &room)
          return buffer.count - room
        }
        output.append(contentsOf: buffer[..<produced].lazy.map { UInt8(bitPattern: $0) })
        if produced == 0, left == before {
          output.append(contentsOf: "\u{FFFD}".utf8)
          start? += 1
          left -= 1
        }
      }
    }
    return output
  }
}
