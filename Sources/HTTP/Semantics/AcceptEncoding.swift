/// `Accept-Encoding` (RFC 9110, section 12.5.3).
enum AcceptEncoding {
  /// Whether gzip may be sent (it is named, or covered by `*`, with a weight above zero), and `identity` is not named
  /// with a higher weight.
  static func prefersGzip(_ field: Bytes) -> Bool {
    var (gzip, wildcard, identity): (Int?, Int?, Int?)
    field.forEachElement { element in
      var scanner = Scanner(element)
      let coding = scanner.run { !isBetween($0) }
      let weight = weight(&scanner)
      if coding.equals("gzip") || coding.equals("x-gzip") { gzip = gzip ?? weight }
      if coding.equals("*") { wildcard = wildcard ?? weight }
      if coding.equals("identity") { identity = identity ?? weight }
    }
    let wanted = gzip ?? wildcard ?? 0
    return wanted > 0 && wanted >= identity ?? 0
  }

  private static func isBetween(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || ASCII.isWhitespace(byte) }

  /// In thousandths; 1000 where there is none.
  private static func weight(_ scanner: inout Scanner) -> Int {
    while !scanner.isAtEnd {
      _ = scanner.run(isBetween)
      let parameter = scanner.run { !isBetween($0) }
      if parameter.begins(with: "q=") { return thousandths(parameter[part: 2...]) }
    }
    return 1000
  }

  /// `qvalue` (RFC 9110, section 12.4.2); 0 for what is none.
  private static func thousandths(_ text: Bytes) -> Int {
    let decimals = text.dropFirst(2)
    guard let whole = text.first, text.count == 1 || text[1] == UInt8(ascii: "."),
      ASCII.isDigit(whole), decimals.allSatisfy(ASCII.isDigit)
    else { return 0 }
    let digits = [whole] + decimals.prefix(3) + [0x30, 0x30, 0x30]
    let value = digits.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= 1000 ? value : 0
  }
}
