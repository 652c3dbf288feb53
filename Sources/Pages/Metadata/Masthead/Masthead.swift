/// What stands about an article's heading for readers: who wrote it, and when.
struct Masthead {
  /// An element that may say it.
  struct Mark {
    let index: Int
    let signs: CueWords.Signs
    /// From the heading; what stands before it counts as farther.
    let distance: Int
  }

  /// In the order of the document.
  private(set) var marks: [Mark] = []
  private let tree: HTMLTree

  /// What has more in it says more than a name and a date.
  private static let mostNodes = 24

  /// What holds more of a page than that part of it is not beside the point, whatever it is called.
  private static let mostElsewhere = 0.4

  init(_ tree: HTMLTree, title: String?) {
    self.tree = tree
    let heading = Masthead.heading(tree, title)
    var index = 1
    while index < tree.count {
      let element = tree[index].element
      let signs = tree.isText(index) ? [] : Cues(tree, index).signs
      let isLarge = Double(tree.end(index) - index) > Masthead.mostElsewhere * Double(tree.count)
      if !tree.isText(index), !isLarge, isElsewhere(index, signs), !(index..<tree.end(index)).contains(heading) {
        index = tree.end(index)
        continue
      }
      if !tree.isText(index), tree.end(index) - index <= Masthead.mostNodes, element.holdsText {
        let distance = index >= heading ? index - heading : (heading - index) * 3 + 30
        marks.append(Mark(index: index, signs: signs, distance: distance))
      }
      index += 1
    }
  }

  /// The likeliest of what the marks say: what is near the heading, and needs the least penalty.
  func best<Value>(_ read: (Mark) -> (Value, penalty: Int)?) -> Value? {
    var best: (cost: Int, value: Value)?
    for mark in marks where mark.distance < best?.cost ?? .max {
      guard let (value, penalty) = read(mark) else { continue }
      let cost = mark.distance + penalty
      if cost < best?.cost ?? .max { best = (cost, value) }
    }
    return best?.value
  }

  private func isElsewhere(_ index: Int, _ signs: CueWords.Signs) -> Bool {
    switch tree[index].element {
    case .nav, .aside, .menu, .script, .style, .head, .select, .template: true
    case .body, .html, .main, .article, .h1: false
    default: signs.contains(.elsewhere) || tree.isHidden(index)
    }
  }

  /// The heading that says the page's title, else the first.
  private static func heading(_ tree: HTMLTree, _ title: String?) -> Int {
    var first: Int?
    for index in tree.nodes.indices {
      let element = tree[index].element
      guard element == .h1 || element == .h2 || element == .h3 else { continue }
      let text = tree.plainText(index)
      if let title, text == title { return index }
      if first == nil, element == .h1, !text.isEmpty { first = index }
    }
    return first ?? tree.nodes.indices.first { tree[$0].element == .body } ?? 0
  }
}

extension Element {
  fileprivate var holdsText: Bool {
    switch self {
    case .br, .hr, .img, .input, .link, .meta, .script, .style, .head, .html, .body, .title, .svg, .button, .option:
      false
    default: true
    }
  }
}
