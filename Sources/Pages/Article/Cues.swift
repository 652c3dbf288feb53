/// What an element's class, id, role and the like say about it.
struct Cues {
  private(set) var signs: CueWords.Signs = []
  /// Holds the article's text and nothing else, by its name.
  private(set) var isBody = false
  /// Hidden, for screen readers alone, or dispensable on small screens.
  private(set) var isUnseen = false
  /// How many words ago one stood that a body's name may begin with.
  private var wordsSinceWhole = 9

  init(_ tree: HTMLTree, _ index: Int) {
    for attribute in tree.attributes(of: index) {
      guard let kind = CueWords.attribute(tree.source, attribute.name) else { continue }
      read(tree.source, attribute.value.prefix(400), isClass: kind == .classes)
    }
  }

  /// Is no part of any article, by its name, however long it is.
  var isForeign: Bool { signs.contains(.foreign) }
  /// Stands around the article, by its name.
  var isBoilerplate: Bool { signs.contains(.boilerplate) }

  /// Parts `relatedPosts entry-content` at spaces, marks and capitals.
  private mutating func read(_ source: Source, _ range: Range<Int>, isClass: Bool) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard !ASCII.isSpace(source[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, !ASCII.isSpace(source[index]) { index += 1 }
      if isClass {
        if CueWords.isUnseen(source, start..<index) { isUnseen = true }
        if CueWords.isState(source, start..<index) { continue }
      }
      readWords(source, start..<index)
    }
  }

  private mutating func readWords(_ source: Source, _ range: Range<Int>) {
    var hash = WordHash()
    var wasLower = false
    for index in range {
      let byte = source[index]
      let isUpper = byte &- 0x41 < 26
      let isLetter = ASCII.isLetter(byte)
      if !isLetter || (isUpper && wasLower) { take(&hash) }
      if isLetter { hash.add(ASCII.lowercased(byte)) }
      wasLower = isLetter && !isUpper
    }
    take(&hash)
  }

  private mutating func take(_ hash: inout WordHash) {
    guard !hash.isEmpty else { return }
    let found = CueWords.signs(hash)
    hash = WordHash()
    if found.contains(.part), wordsSinceWhole < 2 { isBody = true }
    if found.contains(.body) { isBody = true }
    wordsSinceWhole = found.contains(.whole) ? 0 : wordsSinceWhole + 1
    signs.formUnion(found)
  }
}
