/// A sketch of a text by which near copies are found among a million others: MinHash (Broder, 1997) in bands (Leskovec,
/// Rajaraman, Ullman: Mining of Massive Datasets, section 3.4). Two texts share a band with a likelihood that rises
/// steeply with the share of runs of words that they have in common.
///
/// The beginning has bands of its own: who cuts a text cuts its end.
struct Signature {
  /// Values in a band; bands of the whole text, and of its beginning.
  private static let (rows, wholeBands, leadBands) = (3, 12, 6)
  /// Words that count as the beginning.
  private static let lead = 80

  /// The minimums: of the whole text, then of its beginning.
  private let values: [UInt32]

  /// Nil where the text is too short to be told from others.
  init?(_ text: String) {
    let words = Shingles.words(text)
    let whole = Shingles(words: words[...])
    guard whole.isTelling else { return nil }
    let lead = Shingles(words: words.prefix(Signature.lead))
    values =
      Signature.minimums(whole, from: 0, count: Signature.rows * Signature.wholeBands)
      + Signature.minimums(
        lead, from: Signature.rows * Signature.wholeBands, count: Signature.rows * Signature.leadBands)
  }

  /// As it was stored; nil where it is not of this form.
  init?(bytes: [UInt8]) {
    guard bytes.count == 4 * Signature.rows * (Signature.wholeBands + Signature.leadBands) else { return nil }
    values = stride(from: 0, to: bytes.count, by: 4).map { start in
      bytes[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  var bytes: [UInt8] {
    values.flatMap { value in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
  }

  /// A number for each band; texts that share one may be copies.
  var bands: [Int64] {
    (0..<Signature.wholeBands + Signature.leadBands).map { band in
      var hash = StableHash()
      hash.add(UInt8(band))
      for value in values[band * Signature.rows..<(band + 1) * Signature.rows] {
        for shift in [24, 16, 8, 0] as [UInt32] { hash.add(UInt8(truncatingIfNeeded: value >> shift)) }
      }
      return Int64(bitPattern: hash.value)
    }
  }

  /// An estimate of how alike two texts are, as a whole or in how they begin: 0 to 1.
  func likeness(to other: Signature) -> Double {
    let whole = 0..<Signature.rows * Signature.wholeBands
    func share(_ range: Range<Int>) -> Double {
      Double(range.count { values[$0] == other.values[$0] }) / Double(range.count)
    }
    return max(share(whole), share(whole.upperBound..<values.count))
  }

  /// The least value that each of many hash functions has over the runs: `a * x + b`, of which the upper half counts.
  private static func minimums(_ shingles: Shingles, from first: Int, count: Int) -> [UInt32] {
    (first..<first + count).map { number in
      let (a, b) = factors[number]
      var least = UInt64.max
      for hash in shingles.hashes { least = min(least, hash &* a &+ b) }
      return UInt32(truncatingIfNeeded: least >> 32)
    }
  }

  /// Of each hash function, an odd factor and what is added: SplitMix64 (Steele, Lea, Flood, 2014) from 1 on.
  private static let factors: [(UInt64, UInt64)] = {
    var state: UInt64 = 1
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
    return (0..<rows * (wholeBands + leadBands)).map { _ in (next() | 1, next()) }
  }()
}
