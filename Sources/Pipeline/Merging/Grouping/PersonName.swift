/// Whether two spellings can be one person's name.
enum PersonName {
  /// One holds all words of the other ("Lula da Silva", "Luiz Inácio Lula da Silva"), or they differ in how they are
  /// written in Latin letters ("Zelensky", "Zelenskyy"), and no country speaks against it. One word alone must be the
  /// first or the last: a family name.
  static func agree(_ a: Party, _ b: Party) -> Bool {
    if let country = a.country, let other = b.country, country != other { return false }
    let (short, long) = a.words.count <= b.words.count ? (a.words, b.words) : (b.words, a.words)
    guard let first = short.first else { return false }
    if short.count == long.count { return isTransliteration(short, long, isTold: a.country != nil && b.country != nil) }
    if short.count == 1 { return long.last.map { isNear(first, $0) } == true || first == long.first }
    return short.allSatisfy { word in long.contains { isNear(word, $0) } }
  }

  /// Each word like its fellow. Between strangers of no known country a single letter may tell two apart.
  private static func isTransliteration(_ a: [Substring], _ b: [Substring], isTold: Bool) -> Bool {
    guard isTold || a.count > 1 else { return false }
    return zip(a, b).allSatisfy { isNear($0, $1) }
  }

  /// Equal, or long and a letter or two apart.
  private static func isNear(_ a: Substring, _ b: Substring) -> Bool {
    if a == b { return true }
    let (one, other) = (Array(a.utf8), Array(b.utf8))
    guard min(one.count, other.count) >= 5, one[0] == other[0] else { return false }
    return distance(one, other) <= (min(one.count, other.count) >= 8 ? 2 : 1)
  }

  /// Levenshtein's.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var row = Array(0...b.count)
    for i in 1...a.count {
      var corner = row[0]
      row[0] = i
      for j in 1...b.count {
        let above = row[j]
        row[j] = min(above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1))
        corner = above
      }
    }
    return row[b.count]
  }
}
