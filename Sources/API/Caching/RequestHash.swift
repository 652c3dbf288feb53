/// A hash of what is asked for: multiplied and folded eight bytes at a time, as in `EntityTag`, from a seed of the
/// process's own, so that nobody can foresee which addresses have the same.
enum RequestHash {
  private static let seed = UInt64.random(in: .min ... .max)

  static func of(_ path: String, _ query: String?) -> UInt64 {
    let hash = add(path, to: seed)
    return query.map { add($0, to: ~hash) } ?? hash
  }

  private static func add(_ text: String, to start: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      var (hash, offset) = (start ^ UInt64(bytes.count), 0)
      while offset + 8 <= bytes.count {
        hash = fold(hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[offset...] { rest = rest << 8 | UInt64(byte) }
      return fold(hash ^ rest)
    }
  }

  private static func fold(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
