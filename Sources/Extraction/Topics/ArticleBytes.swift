/// The UTF-8 of an article's headline and text, in which its words stand.
struct ArticleBytes {
  let title: [UInt8]
  let text: [UInt8]

  init(title: String, text: String) { (self.title, self.text) = (Array(title.utf8), Array(text.utf8)) }

  /// As written, from the first of the words to the last. They stand in one part.
  func bytes(of range: Range<Int>, in words: [Word]) -> ArraySlice<UInt8> {
    guard let last = range.last else { return [] }
    let bytes = words[range.lowerBound].bytes.lowerBound..<words[last].bytes.upperBound
    return words[range.lowerBound].has(.inTitle) ? title[bytes] : text[bytes]
  }
}
