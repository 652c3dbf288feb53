/// How much running text is in each element.
struct TextWeights {
  /// Bytes in blocks that read like paragraphs.
  private(set) var good: [Int]

  init(_ tree: HTMLTree, _ marks: Boilerplate) {
    good = [Int](repeating: 0, count: tree.count)
    var own = [Int](repeating: 0, count: tree.count)
    var linked = [Int](repeating: 0, count: tree.count)
    var block = [Int](repeating: 0, count: tree.count)
    var isInLink = [Bool](repeating: false, count: tree.count)
    var isOut = [Bool](repeating: false, count: tree.count)
    for index in 1..<max(1, tree.count) {
      let parent = tree.parent(index) ?? 0
      let element = tree[index].element
      isInLink[index] = isInLink[parent] || element == .a
      isOut[index] = isOut[parent] || marks.isLeftOut(index)
      block[index] = element.isBlock || element == .td || element == .th ? index : block[parent]
      if element == .text, !isOut[index] {
        let length = TextWeights.length(tree, index)
        own[block[index]] += length
        if isInLink[index] { linked[block[index]] += length }
      }
    }
    for index in tree.nodes.indices.reversed() {
      if own[index] >= 60, linked[index] * 5 < own[index] * 2 { good[index] += own[index] - linked[index] }
      if let parent = tree.parent(index) { good[parent] += good[index] }
    }
  }

  /// Bytes, runs of white space counted as one.
  private static func length(_ tree: HTMLTree, _ index: Int) -> Int {
    var count = 0
    var wasSpace = true
    for byte in tree.source.bytes[tree[index].source] {
      let isSpace = ASCII.isSpace(byte)
      if !(isSpace && wasSpace) { count += 1 }
      wasSpace = isSpace
    }
    return count
  }
}
