/// Which elements of a page are no part of its article, whatever they say.
struct Boilerplate {
  private var leftOut: [Bool]

  init(_ tree: HTMLTree) {
    leftOut = tree.nodes.indices.map { !tree.isText($0) && tree.isHidden($0) }
    let weights = TextWeights(tree, self)
    let total = weights.good.first ?? 0
    for index in tree.nodes.indices where !tree.isText(index) && !leftOut[index] {
      leftOut[index] = weights.good[index] * 5 <= total * 2 && Boilerplate.isNamed(tree, index)
    }
  }

  func isLeftOut(_ index: Int) -> Bool { leftOut[index] }

  private static func isNamed(_ tree: HTMLTree, _ index: Int) -> Bool {
    switch tree[index].element {
    case .nav, .aside, .footer, .figcaption, .figure, .form, .menu, .label, .dialog, .address: return true
    case .html, .body, .article, .main, .p, .a, .b, .i, .em, .strong, .unknown: return false
    default: break
    }
    return !tree[index].attributes.isEmpty && Cues(tree, index).isBoilerplate
  }
}
