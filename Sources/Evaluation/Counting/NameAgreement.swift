import Foundation

/// Whether a labelled name and one that was told are the same participant's.
struct NameAgreement {
  /// The words that tell a participant apart, in order.
  private let words: [Substring]
  /// All words; they count where none of them tells apart.
  private let all: [Substring]

  private static let titles: Set<Substring> = Set(
    """
    the a an of and for president vice prime minister mr mrs ms dr sir king queen his her majesty emperor chancellor
    secretary general director us u s elect jr iii ii hm foreign defense defence state
    """.split(whereSeparator: \.isWhitespace))

  init(_ name: String) {
    let folded = NameAgreement.fold(name)
    all = folded.split(separator: " ")
    words = all.filter { $0.utf8.count > 1 && !NameAgreement.titles.contains($0) }
  }

  /// The last word of one stands in the other, or two words are shared.
  func agrees(with other: NameAgreement) -> Bool {
    guard let last = words.last, let otherLast = other.words.last else { return !all.isEmpty && all == other.all }
    if other.words.contains(last) || words.contains(otherLast) { return true }
    return Set(words).intersection(other.words).count >= 2
  }

  /// Lower case without accents, possessives and marks.
  private static func fold(_ name: String) -> String {
    var plain = ""
    for scalar in name.decomposedStringWithCompatibilityMapping.unicodeScalars
    where scalar.properties.canonicalCombiningClass == .notReordered { plain.unicodeScalars.append(scalar) }
    plain = plain.lowercased().replacing("\u{2019}", with: "'").replacing("'s", with: " ")
    return String(plain.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : " " })
  }
}
