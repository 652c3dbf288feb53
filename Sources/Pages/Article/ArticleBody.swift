/// Finds the text of a page's article.
struct ArticleBody {
  private let tree: HTMLTree
  private let marks: Boilerplate
  private let weights: TextWeights

  init(_ tree: HTMLTree) {
    self.tree = tree
    marks = Boilerplate(tree)
    weights = TextWeights(tree, marks)
  }

  var text: String {
    let root = root
    var renderer = TextRenderer(tree) { marks.isLeftOut($0) || tree[$0].element == .h1 }
    renderer.render(root)
    return renderer.string
  }

  /// The element that holds the article.
  private var root: Int {
    var root = 0
    while true {
      let best = tree.children(root).max { weights.good[$0] < weights.good[$1] }
      guard let best, weights.good[best] * 4 >= weights.good[root] * 3, weights.good[best] > 0 else { break }
      root = best
    }
    let hinted = (root..<tree.end(root)).filter {
      tree[$0].element.isBlock && weights.good[$0] * 2 >= weights.good[root] && Cues(tree, $0).isBody
    }
    return hinted.last ?? root
  }
}
