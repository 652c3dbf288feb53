/// Markdown's emphasis: `*a*`, `**a**`, `***a***` and the same with `_`, where it wraps whole words.
///
/// After CommonMark 0.31, section 6.2, with narrower rules: a mark must stand at the edge of a word on both sides, so
/// that `5 * 3`, `snake_case` and a lonely footnote star stay as they are.
enum Emphasis {
  static func removed(from text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: isMark) else { return text }
    let marks = paired(runs(in: text), in: text)
    guard !marks.isEmpty else { return text }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(text.count)
    var position = 0
    for mark in marks.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      kept += text[position..<mark.lowerBound]
      position = mark.upperBound
    }
    return kept + text[position...]
  }

  /// Whether one pair of strong marks wraps the whole line: a headline in a plain text.
  static func wrapsWhole(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, isMark(first), line.count > 4, line[1] == first else { return false }
    let marks = paired(runs(in: line), in: line).sorted { $0.lowerBound < $1.lowerBound }
    return marks.count == 2 && marks[0].lowerBound == 0 && marks[1].upperBound == line.count
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == "*" || scalar == "_" }

  /// Runs of one to three equal marks.
  private static func runs(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard isMark(text[index]) else {
        index += 1
        continue
      }
      let end = text[index...].firstIndex { $0 != text[index] } ?? text.count
      if end - index <= 3 { runs.append(index..<end) }
      index = end
    }
    return runs
  }

  /// The runs that open or close an emphasis. Linear: for each kind of mark only the last one open is remembered.
  private static func paired(_ runs: [Range<Int>], in text: [Unicode.Scalar]) -> [Range<Int>] {
    var open: [Range<Int>] = []
    var pairs: [Range<Int>] = []
    for run in runs {
      let before = run.lowerBound == 0 ? nil : text[run.lowerBound - 1]
      let after = run.upperBound == text.count ? nil : text[run.upperBound]
      let kind = { (other: Range<Int>) in other.count == run.count && text[other.lowerBound] == text[run.lowerBound] }
      if let before, before != " ", isEdge(after), let opener = open.lastIndex(where: kind),
        text[open[opener].upperBound..<run.lowerBound].contains(where: \.isWordCharacter)
      {
        pairs += [open[opener], run]
        open.removeSubrange(opener...)
      } else if let after, after != " ", isEdge(before) {
        open.removeAll(where: kind)
        open.append(run)
      }
    }
    return pairs
  }

  private static func isEdge(_ scalar: Unicode.Scalar?) -> Bool { scalar.map { !$0.isWordCharacter } ?? true }
}
