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
    let root = ArticleRoot(tree, weights).index
    var renderer = TextRenderer(tree) {
      marks.isLeftOut($0) || tree[$0].element == .h1 || ($0 != root && isLinkList($0))
    }
    renderer.render(root)
    return renderer.string
  }

  private func isLinkList(_ index: Int) -> Bool {
    guard tree[index].element.isContainer else { return false }
    return weights.all[index] > 0 && weights.allLinked[index] * 2 > weights.all[index]
  }
}
