/// Sentences of words and marks with spaces between them, put together as they would be printed.
struct JoinedSentences {
  private(set) var text = ""
  /// The third sentence, or the last of fewer: code points of `text`.
  private(set) var event: Range<Int>?

  init(_ sentences: [String]) {
    var length = 0
    for (index, sentence) in sentences.enumerated() {
      let plain = JoinedSentences.joined(sentence)
      let end = length + plain.unicodeScalars.count
      if index <= 2 { event = length..<end }
      text += (index == 0 ? "" : " ") + plain
      length = end + 1
    }
  }

  /// What stands close to the word before it.
  private static let endings = ["n't", "'s", "'re", "'ve", "'ll", "'d", ".", ",", ";", ":", "!", "?", ")", "%"]

  private static func joined(_ sentence: String) -> String {
    var text = Substring(sentence)
    var joined = ""
    while let space = text.firstIndex(of: " ") {
      joined += text[..<space]
      let rest = text[text.index(after: space)...]
      if !endings.contains(where: rest.hasPrefix) { joined += " " }
      text = rest
    }
    return (joined + text).replacing("( ", with: "(")
  }
}
