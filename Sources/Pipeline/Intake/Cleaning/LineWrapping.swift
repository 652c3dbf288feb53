/// Tells lines that were broken to fit a width, as in mail, from lines that are a paragraph each.
///
/// A text is wrapped where no line is longer than a screen was wide and some line goes on in lower case. Within it a
/// break is undone where the next word would not have fitted, or where the next line goes on in lower case.
struct LineWrapping {
  private let isWrapped: Bool

  private static let widest = 100
  /// A shorter line was not broken by its length.
  private static let narrowest = 30

  init(lines: [[Unicode.Scalar]]) {
    let longest = lines.lazy.filter { $0.contains(" ") }.map(\.count).max() ?? 0
    let goesOn = zip(lines, lines.dropFirst()).contains { first, second in
      first.count >= LineWrapping.narrowest && (second.first?.isLowercaseLetter ?? false)
    }
    isWrapped = longest <= LineWrapping.widest && goesOn
  }

  /// The paragraphs of a block of lines without an empty one.
  func paragraphs(_ block: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    guard isWrapped, var paragraph = block.first else { return block }
    let width = block.map(\.count).max() ?? 0
    var paragraphs: [[Unicode.Scalar]] = []
    for (line, next) in zip(block, block.dropFirst()) {
      if goesOn(line, next, width: width) {
        if !endsInHyphenatedWord(line) || !(next.first?.isLowercaseLetter ?? false) { paragraph.append(" ") }
        paragraph += next
      } else {
        paragraphs.append(paragraph)
        paragraph = next
      }
    }
    return paragraphs + [paragraph]
  }

  private func goesOn(_ line: [Unicode.Scalar], _ next: [Unicode.Scalar], width: Int) -> Bool {
    guard line.count >= LineWrapping.narrowest, let first = next.first, !"-*+>•".unicodeScalars.contains(first) else {
      return false
    }
    if first.isLowercaseLetter { return true }
    return line.count + 1 + next.prefix { $0 != " " }.count > width
  }

  /// `long-` before `term`.
  private func endsInHyphenatedWord(_ line: [Unicode.Scalar]) -> Bool {
    line.last == "-" && (line.dropLast().last?.isWordCharacter ?? false)
  }
}
