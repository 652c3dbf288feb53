/// Percent-decoding (RFC 3986, section 2.1), of paths and of form-encoded queries.
enum PercentEncoding {
  /// The decoded text; nil where a `%` is not followed by two hexadecimal digits, or the result is no UTF-8.
  /// - Parameters:
  ///   - plusIsSpace: as in `application/x-www-form-urlencoded`.
  ///   - keeping: bytes whose encoded form is left as it is.
  static func decode(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool = false, keeping: [UInt8] = []) -> String? {
    var decoded: [UInt8] = []
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? ASCII.space : byte)
        continue
      }
      guard let first = iterator.next(), let second = iterator.next(),
        let high = ASCII.hexValue(first), let low = ASCII.hexValue(second)
      else { return nil }
      let value = high << 4 | low
      if keeping.contains(value) {
        decoded += [byte, first, second]
      } else {
        decoded.append(value)
      }
    }
    return String(validating: decoded, as: UTF8.self)
  }
}
