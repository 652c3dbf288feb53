import Foundation

/// Plain text without marks, in paragraphs of one line each. Cleaning a cleaned text changes nothing.
struct TextCleaner {
  private(set) var paragraphs: [[Unicode.Scalar]] = []
  /// The first line that was marked as a heading or was bold as a whole, without its marks.
  private(set) var heading: [Unicode.Scalar]?

  init(_ text: String) {
    let lines = TextLines(TextCleaner.composed(text)).lines
    let wrapping = LineWrapping(lines: lines)
    var block: [[Unicode.Scalar]] = []
    for line in lines {
      let underlinesHeading = LineMarks.isRule(line) && block.count == 1 && "=-".unicodeScalars.contains(line[0])
      if line.isEmpty || LineMarks.isRule(line) {
        if underlinesHeading { note(heading: block[0]) }
        end(&block, wrapping)
      } else if let words = TextCleaner.headline(line) {
        end(&block, wrapping)
        note(heading: words)
        paragraphs.append(words)
      } else {
        block.append(line)
      }
    }
    end(&block, wrapping)
    removeMarks()
  }

  private mutating func end(_ block: inout [[Unicode.Scalar]], _ wrapping: LineWrapping) {
    paragraphs += wrapping.paragraphs(block)
    block.removeAll()
  }

  /// Further down it is the heading of a section.
  private mutating func note(heading words: [Unicode.Scalar]) {
    if heading == nil, paragraphs.count < 3, words.contains(where: \.isWordCharacter) {
      heading = Emphasis.removed(from: words)
    }
  }

  /// The words of a line that is marked as a heading, or bold from end to end.
  private static func headline(_ line: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if let words = LineMarks.heading(line) { return words }
    return line.count <= 200 && Emphasis.wrapsWhole(line) ? Emphasis.removed(from: line) : nil
  }

  /// Marks may stand inside marks: removes until none is left.
  private mutating func removeMarks() {
    paragraphs = paragraphs.compactMap { paragraph in
      var words = paragraph
      while true {
        let next = Emphasis.removed(from: LineMarks.heading(words) ?? words)
        if next.count == words.count { break }
        words = next
      }
      return words.isEmpty || LineMarks.isRule(words) ? nil : words
    }
  }

  /// Unicode's form NFC, so that a name has one spelling.
  private static func composed(_ text: String) -> String {
    // Below U+0300 every text is composed; punctuation and CJK ideographs have no parts.
    let isComposed = text.unicodeScalars.allSatisfy { scalar in
      scalar.value < 0x300 || (0x2010...0x2044).contains(scalar.value) || (0x3000...0x9FFF).contains(scalar.value)
    }
    return isComposed ? text : text.precomposedStringWithCanonicalMapping
  }
}
