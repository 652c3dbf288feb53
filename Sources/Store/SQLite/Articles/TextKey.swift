/// What tells whether two articles say the same: a hash of the text, white space folded, to find candidates by, and
/// the folded text itself to be sure.
struct TextKey {
  /// A text of fewer code points is the same only under the same title: many short ones say "Watch the video".
  private static let telling = 80

  private let title: String
  private let text: [UInt8]
  private let isTelling: Bool

  init(title: String, text: String) {
    self.title = String(decoding: TextKey.folded(title), as: UTF8.self)
    self.text = TextKey.folded(text)
    isTelling = self.text.count { $0 & 0xC0 != 0x80 } >= TextKey.telling
  }

  /// As SQLite's integers are signed.
  var hash: Int64 {
    var hash = StableHash()
    hash.add(text)
    if !isTelling {
      hash.add(0xFF)
      hash.add(title.utf8)
    }
    return Int64(bitPattern: hash.value)
  }

  /// No text at all.
  var isEmpty: Bool { text.isEmpty }

  func hasSameTitle(as other: TextKey) -> Bool { title == other.title }

  func isSame(as other: TextKey) -> Bool { text == other.text && (isTelling || title == other.title) }

  /// Whether one is a version of the other: of all runs of three words in the shorter one, 30 in 100 are in the other.
  /// Unrelated texts share next to none, a text and its revision or summary nearly all.
  func isVersion(of other: TextKey) -> Bool {
    let (a, b) = (wordRuns, other.wordRuns)
    guard !a.isEmpty, !b.isEmpty else { return false }
    return a.intersection(b).count * 100 >= min(a.count, b.count) * 30
  }

  private var wordRuns: Set<UInt64> {
    let words = text.split(separator: 0x20)
    guard words.count > 2 else { return [] }
    return Set(
      (2..<words.count).map { last in
        var hash = StableHash()
        for word in words[last - 2...last] {
          hash.add(word)
          hash.add(0x20)
        }
        return hash.value
      })
  }

  /// One space for every run of white space, none at the ends. U+00A0, the no-break space, counts.
  private static func folded(_ text: String) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    var isPending = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        isPending = !folded.isEmpty
      } else {
        if isPending { folded.append(0x20) }
        isPending = false
        folded.append(contentsOf: UTF8.encode(scalar)!)  // Every scalar of a String has a form in UTF-8.
      }
    }
    return folded
  }

  /// Most are ASCII, which is told without Unicode's tables.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }
}
