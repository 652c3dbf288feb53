/// Finds the text of a page's article.
struct ArticleBody {
  private let tree: HTMLTree
  private let marks: Boilerplate
  private let weights: TextWeights
  private let root: Int
  private var dropped: Set<Int> = []

  init(_ tree: HTMLTree) {
    self.tree = tree
    marks = Boilerplate(tree)
    weights = marks.weights
    root = ArticleRoot(tree, weights).index
    dropLinks()
    dropHeadings()
  }

  var text: String {
    var renderer = TextRenderer(tree) { marks.isLeftOut($0) || dropped.contains($0) || tree[$0].element == .h1 }
    renderer.render(root)
    return renderer.string
  }

  /// Drops what is there to lead elsewhere.
  private mutating func dropLinks() {
    var index = root + 1
    while index < tree.end(root) {
      if marks.isLeftOut(index) {
        index = tree.end(index)
      } else if isMadeOfLinks(index) {
        dropped.insert(index)
        index = tree.end(index)
      } else {
        index += 1
      }
    }
  }

  private func isMadeOfLinks(_ index: Int) -> Bool {
    let (all, linked) = (weights.all[index], weights.allLinked[index])
    guard tree[index].element.isContainer, linked > 0 else { return false }
    switch tree[index].element {
    case .li, .dd: return false
    case .p, .blockquote: return linked * 10 > all * 8
    case .ul, .ol: return linked * 10 > all * 4
    default: return linked * 2 > all
    }
  }

  /// Drops headings that nothing comes after, or only what was dropped.
  private mutating func dropHeadings() {
    var pending: [Int] = []
    var index = root + 1
    while index < tree.end(root) {
      if marks.isLeftOut(index) {
        index = tree.end(index)
      } else if dropped.contains(index) {
        if let heading = pending.popLast() { dropped.insert(heading) }
        index = tree.end(index)
      } else if tree[index].element.isHeading {
        pending.append(index)
        index = tree.end(index)
      } else {
        if weights.own[index] > 0 { pending = [] }
        index += 1
      }
    }
    dropped.formUnion(pending)
  }
}
