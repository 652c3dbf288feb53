import Foundation

/// Letters of Latin with marks, written with those of ASCII: "é" is "e", "ß" is "ss", "ø" is "o", "ı" is "i".
enum AccentFolding {
  /// The folded UTF-8 of a letter beyond ASCII; a letter that is not Latin stays itself, in lower case.
  static func letters(of scalar: Unicode.Scalar) -> ArraySlice<UInt8> {
    let value = Int(scalar.value)
    if first <= value, value < first + starts.count - 1 {
      return letters[Int(starts[value - first])..<Int(starts[value - first + 1])]
    }
    return folded(scalar)[...]
  }

  /// The Latin blocks up to Extended-B are kept as a table; what lies beyond is rare.
  private static let first = 0xC0
  private static let last = 0x24F
  private static let table: (letters: [UInt8], starts: [UInt16]) = {
    var letters: [UInt8] = []
    var starts: [UInt16] = [0]
    for value in first...last {
      // No value from C0 to 24F is a surrogate.
      letters += folded(Unicode.Scalar(UInt16(value))!)
      starts.append(UInt16(letters.count))
    }
    return (letters, starts)
  }()
  private static let letters = table.letters
  private static let starts = table.starts

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt8] {
    if let special = specials[scalar] { return Array(special.utf8) }
    let lower = scalar.properties.lowercaseMapping
    let decomposed = lower.decomposedStringWithCanonicalMapping.unicodeScalars
    let kept = decomposed.filter { $0.properties.canonicalCombiningClass == .notReordered }
    if let only = kept.first, kept.count == 1, let special = specials[only] { return Array(special.utf8) }
    return kept.flatMap { Array(String($0).utf8) }
  }

  /// Letters whose mark Unicode does not take apart.
  private static let specials: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ð": "d",
    "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ı": "i", "ħ": "h", "Ħ": "h", "ŋ": "n", "Ŋ": "n", "ə": "a",
    "Ə": "a",
  ]
}
