/// The line before a chunk: `chunk-size [ chunk-ext ]` (RFC 9112, section 7.1.1).
enum ChunkSize {
  /// The size; extensions are checked and dropped.
  static func parse(_ line: Bytes) throws(RequestError) -> Int {
    var scanner = Scanner(line)
    let digits = scanner.run { ASCII.hexValue($0) != nil }
    // 15 digits always fit in an Int; no honest client pads with zeros.
    guard 1...15 ~= digits.count else { throw RequestError(400, "A chunk has no valid size") }
    while !scanner.isAtEnd {
      guard takeExtension(&scanner) else { throw RequestError(400, "A chunk extension is not valid") }
    }
    return digits.reduce(0) { $0 << 4 | Int(ASCII.hexValue($1) ?? 0) }
  }

  /// `BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ]`
  private static func takeExtension(_ scanner: inout Scanner) -> Bool {
    guard scanner.takeSpaced(";") else { return false }
    scanner.skipSpace()
    guard scanner.token() != nil else { return false }
    guard scanner.takeSpaced("=") else { return true }
    scanner.skipSpace()
    return scanner.token() != nil || scanner.quoted() != nil
  }
}
