/// The runs of three words of a text, by which copies are told: case, punctuation and white space do not count.
struct Shingles {
  /// A text of fewer runs is too short to prove anything.
  static let telling = 24

  /// Hashes of the runs, each once, in rising order.
  let hashes: [UInt64]

  var isTelling: Bool { hashes.count >= Shingles.telling }

  init(_ text: String) { self.init(words: Shingles.words(text)[...]) }

  /// - Parameter words: by their hashes.
  init(words: ArraySlice<UInt64>) {
    guard words.count > 2 else {
      hashes = []
      return
    }
    var runs = (words.startIndex + 2..<words.endIndex).map { last -> UInt64 in
      let first: UInt64 = words[last - 2] &* 0x9E37_79B9_7F4A_7C15
      let second: UInt64 = (first ^ words[last - 1]) &* 0xC2B2_AE3D_27D4_EB4F
      return second ^ words[last]
    }
    runs.sort()
    var unique: [UInt64] = []
    unique.reserveCapacity(runs.count)
    for run in runs where run != unique.last { unique.append(run) }
    hashes = unique
  }

  func shared(with other: Shingles) -> Int {
    var (i, j, shared) = (0, 0, 0)
    while i < hashes.count, j < other.hashes.count {
      let (a, b) = (hashes[i], other.hashes[j])
      if a == b { shared += 1 }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
    return shared
  }

  /// Letters and digits in a row, ASCII in lower case. Bytes outside of ASCII belong to words, but for the signs of
  /// General Punctuation (E2 80 …) and those of Latin-1 (C2 …), which are quotes, dashes and spaces.
  static func words(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash = StableHash()
    var (isInside, skip) = (false, 0)
    func isLetter(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }
    for byte in text.utf8 {
      if skip > 0 {
        skip -= 1
        continue
      }
      let isSign = byte == 0xE2 || byte == 0xC2
      if isSign { skip = byte == 0xE2 ? 2 : 1 }
      if !isSign, isLetter(byte) {
        hash.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        isInside = true
      } else if isInside {
        words.append(hash.value)
        (hash, isInside) = (StableHash(), false)
      }
    }
    if isInside { words.append(hash.value) }
    return words
  }
}
