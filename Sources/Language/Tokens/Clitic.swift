/// What is written together with the word before it: "n't", "'ve". The key is that of the word in full, so that rules
/// need not know both.
struct Clitic {
  let length: Int
  let key: String

  /// Nil where none begins at that offset.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    guard let first = CodePoint(bytes, at: offset) else { return nil }
    if first.value | 0x20 == 0x6E {
      guard let mark = CodePoint(bytes, at: offset + 1), mark.isApostrophe,
        Clitic.ends(bytes, at: offset + 1 + mark.length, with: "t")
      else { return nil }
      (length, key) = (mark.length + 2, "not")
      return
    }
    guard first.isApostrophe else { return nil }
    for (letters, key) in Clitic.endings where Clitic.ends(bytes, at: offset + first.length, with: letters) {
      (length, self.key) = (first.length + letters.utf8CodeUnitCount, key)
      return
    }
    return nil
  }

  /// What "n't" is written together with, as it is written.
  static let stems: WordSet = [
    "ai", "are", "ca", "could", "did", "do", "does", "had", "has", "have", "is", "might", "must", "need", "ought",
    "sha", "should", "was", "were", "wo", "would",
  ]

  /// The word in full before "n't".
  static func stem(_ key: String) -> String {
    switch key {
    case "ca": "can"
    case "wo": "will"
    case "sha": "shall"
    case "ai": "is"
    default: key
    }
  }

  /// "'d" is "had" or "would", which the verb tells.
  private static let endings: [(StaticString, String)] = [("ll", "will"), ("ve", "have"), ("re", "are"), ("d", "'d")]

  private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, with letters: StaticString) -> Bool {
    let end = offset + letters.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    for index in offset..<end where bytes[index] | 0x20 != letters.utf8Start[index - offset] { return false }
    return CodePoint(bytes, at: end).map { !$0.isLetter && !$0.isDigit } ?? true
  }
}
