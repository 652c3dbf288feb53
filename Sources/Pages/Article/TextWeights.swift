/// How much text there is in each element, and how much of it reads like a story.
struct TextWeights {
  /// Bytes of text directly inside a block, in no other block.
  private(set) var own: [Int]
  /// Those of them that are inside links.
  private(set) var ownLinked: [Int]
  /// Bytes inside an element, at any depth.
  private(set) var all: [Int]
  private(set) var allLinked: [Int]
  /// Bytes of a block that reads like a paragraph, links left out.
  private(set) var paragraph: [Int]
  /// The same at any depth.
  private(set) var good: [Int]

  init(_ tree: HTMLTree, leavingOut: [Bool]) {
    let zeros = [Int](repeating: 0, count: tree.count)
    (own, ownLinked, all, allLinked, paragraph, good) = (zeros, zeros, zeros, zeros, zeros, zeros)
    var block = zeros
    var isInLink = [Bool](repeating: false, count: tree.count)
    var isOut = isInLink
    for index in 1..<max(1, tree.count) {
      let parent = tree.parent(index) ?? 0
      let element = tree[index].element
      isInLink[index] = isInLink[parent] || element == .a
      isOut[index] = isOut[parent] || leavingOut[index]
      block[index] = element.isContainer ? index : block[parent]
      if element == .text, !isOut[index] {
        let length = TextWeights.length(tree, index)
        own[block[index]] += length
        if isInLink[index] { ownLinked[block[index]] += length }
      }
    }
    for index in tree.nodes.indices.reversed() {
      if TextWeights.isParagraph(tree[index].element, own[index], ownLinked[index]) {
        paragraph[index] = own[index] - ownLinked[index]
      }
      good[index] += paragraph[index]
      all[index] += own[index]
      allLinked[index] += ownLinked[index]
      if let parent = tree.parent(index) {
        good[parent] += good[index]
        all[parent] += all[index]
        allLinked[parent] += allLinked[index]
      }
    }
  }

  /// Long enough for a sentence, and not made of links; items of lists link more often where they are no text.
  private static func isParagraph(_ element: Element, _ own: Int, _ linked: Int) -> Bool {
    own >= 60 && linked * 10 < own * (element == .li ? 2 : 4)
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

extension Element {
  /// Parts its text from that around it.
  var isContainer: Bool { isBlock || self == .td || self == .th }
}
