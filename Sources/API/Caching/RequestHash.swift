import Digests

/// A hash of what is asked for, from a seed of the process's own, so that nobody can foresee which addresses have the
/// same.
enum RequestHash {
  private static let seed = UInt64.random(in: .min ... .max)

  static func of(_ path: String, _ query: String?) -> UInt64 {
    let hash = add(path, to: seed)
    return query.map { add($0, to: ~hash) } ?? hash
  }

  private static func add(_ text: String, to seed: UInt64) -> UInt64 {
    var text = text
    return text.withUTF8 { ByteHash.of(UnsafeRawBufferPointer($0), seed: seed) }
  }
}
