/// `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptEncoding {
  /// Whether gzip may be sent (it is named, or covered by `*`, with a weight above zero), and `identity` is not named
  /// with a higher weight.
  static func prefersGzip(_ field: String?) -> Bool {
    guard let field else { return false }
    var (gzip, wildcard, identity): (Int?, Int?, Int?)
    for element in field.utf8.split(separator: UInt8(ascii: ",")) {
      let words = element.split { $0 == UInt8(ascii: ";") || ASCII.isWhitespace($0) }
      guard let coding = words.first else { continue }
      let weight = weight(words.dropFirst())
      if equal(coding, "gzip") || equal(coding, "x-gzip") { gzip = gzip ?? weight }
      if equal(coding, "*") { wildcard = wildcard ?? weight }
      if equal(coding, "identity") { identity = identity ?? weight }
    }
    let wanted = gzip ?? wildcard ?? 0
    return wanted > 0 && wanted >= identity ?? 0
  }

  /// In thousandths; 1000 where there is none.
  private static func weight(_ parameters: ArraySlice<Substring.UTF8View>) -> Int {
    for parameter in parameters where equal(parameter.prefix(2), "q=") { return thousandths(parameter.dropFirst(2)) }
    return 1000
  }

  /// `qvalue` (RFC 9110, section 12.4.2); 0 for what is none.
  private static func thousandths(_ text: Substring.UTF8View) -> Int {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].count == 1, parts.joined().allSatisfy(ASCII.isDigit) else { return 0 }
    let decimals = parts.dropFirst().joined() + [0x30, 0x30, 0x30]
    let value = (Array(parts[0]) + decimals.prefix(3)).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= 1000 ? value : 0
  }

  private static func equal(_ text: Substring.UTF8View, _ lowercase: StaticString) -> Bool {
    guard text.count == lowercase.utf8CodeUnitCount else { return false }
    return zip(text, UnsafeBufferPointer(start: lowercase.utf8Start, count: text.count))
      .allSatisfy { ASCII.lowercase($0) == $1 }
  }
}
