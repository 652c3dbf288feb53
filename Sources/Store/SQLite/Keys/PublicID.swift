/// Ids as the world sees them: a prefix and ten letters that stand for a row number, mixed so that they tell neither
/// how many there are nor which is next. Rows are numbered by AUTOINCREMENT, so no id is ever used twice.
struct PublicID {
  static let feed = PublicID(prefix: "feed_", salt: 0x1_3C6E_F372_FE94)
  static let article = PublicID(prefix: "art_", salt: 0x2_A54F_F53A_5F1D)
  static let meeting = PublicID(prefix: "mtg_", salt: 0x3_510E_527F_ADE6)

  private let prefix: String
  private let salt: UInt64

  /// Of a row number from 1 to 2^50 - 1.
  func text(_ row: Int64) -> String {
    var value = PublicID.mix(UInt64(row) ^ salt)
    var letters: [UInt8] = []
    for _ in 0..<PublicID.length {
      letters.append(PublicID.alphabet[Int(value & 31)])
      value >>= 5
    }
    return prefix + String(decoding: letters, as: UTF8.self)
  }

  /// The row number; nil for anything that `text` never gives.
  func row(_ id: String) -> Int64? {
    guard id.utf8.starts(with: prefix.utf8), id.utf8.count == prefix.utf8.count + PublicID.length else { return nil }
    var value: UInt64 = 0
    for letter in id.utf8.reversed().prefix(PublicID.length) {
      guard let digit = PublicID.alphabet.firstIndex(of: letter) else { return nil }
      value = value << 5 | UInt64(digit)
    }
    return Int64(PublicID.unmix(value) ^ salt)
  }

  // MARK: A bijection of 50 bits

  private static let length = 10
  private static let mask: UInt64 = 1 << 50 - 1
  /// Crockford's base 32, whose letters are not taken for one another.
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let factor: UInt64 = 0x2_545F_4914_F6CD
  private static let inverse = inverse(of: factor)

  private static func mix(_ value: UInt64) -> UInt64 {
    let once = fold(value &* factor & mask)
    return fold(once &* factor & mask)
  }

  private static func unmix(_ value: UInt64) -> UInt64 {
    let once = fold(value) &* inverse & mask
    return fold(once) &* inverse & mask
  }

  /// Its own inverse: the upper half stays, and is what the lower half is mixed with.
  private static func fold(_ value: UInt64) -> UInt64 { value ^ value >> 25 }

  /// Modulo 2^64, and so modulo 2^50, by Newton's iteration: each step doubles the right bits, from 3.
  private static func inverse(of odd: UInt64) -> UInt64 {
    var inverse = odd
    for _ in 0..<5 { inverse = inverse &* (2 &- odd &* inverse) }
    return inverse
  }
}
