/// Finds what the lines of an article tell of its words: lines in Title Case, in which capitals mean nothing, and
/// lines that repeat an earlier one.
enum LineCasing {
  static func mark(_ words: inout [Word]) {
    var seen = KeySet()
    var start = 0
    while start < words.count {
      var end = start + 1
      while end < words.count, !words[end].has(.opensLine) { end += 1 }
      var traits: Word.Traits = []
      if isTitleCase(words[start..<end]) { traits.insert(.titleCase) }
      if !seen.insert(WordKey.sequence(words[start..<end])) { traits.insert(.repeated) }
      if !traits.isEmpty { for index in start..<end { words[index].traits.formUnion(traits) } }
      start = end
    }
  }

  /// Most words have capitals that need none: all but the short ones.
  private static func isTitleCase(_ line: ArraySlice<Word>) -> Bool {
    var capitals = 0
    var small = 0
    for word in line where word.scalars.count > 3 && !word.has(.number) {
      if word.has(.capitalised) { capitals += 1 } else { small += 1 }
    }
    return capitals >= 3 && small * 4 <= capitals
  }
}
