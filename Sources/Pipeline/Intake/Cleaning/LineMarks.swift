/// Markdown's marks of whole lines (CommonMark 0.31, sections 4.1 to 4.3).
enum LineMarks {
  /// `---`, `***`, `===`: it separates, or underlines a heading, and says nothing.
  static func isRule(_ line: [Unicode.Scalar]) -> Bool {
    guard let first = line.first, "-*_=~#".unicodeScalars.contains(first) else { return false }
    let marks = line.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == first }
  }

  /// The words of `## Words ##`; nil where the line is no such heading.
  static func heading(_ line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    let marks = line.prefix { $0 == "#" }.count
    guard (1...6).contains(marks), line.count > marks + 1, line[marks] == " " else { return nil }
    var words = line[(marks + 1)...]
    let closing = words.reversed().prefix { $0 == "#" }.count
    if closing > 0, words.dropLast(closing).last == " " { words = words.dropLast(closing + 1) }
    return words.contains { $0 != "#" && $0 != " " } ? Array(words) : nil
  }
}
