/// Which elements of a page are no part of its article, whatever they say.
struct Boilerplate {
  private var leftOut: [Bool]

  init(_ tree: HTMLTree) {
    leftOut = tree.nodes.indices.map { !tree.isText($0) && tree.isHidden($0) }
    let weights = TextWeights(tree, self)
    let total = weights.good.first ?? 0
    for index in tree.nodes.indices where !tree.isText(index) && !leftOut[index] {
      let share = total > 0 ? weights.good[index] * 100 / total : 0
      leftOut[index] = Boilerplate.isNamed(tree, index, share: share)
    }
  }

  func isLeftOut(_ index: Int) -> Bool { leftOut[index] }

  /// `share` is the part of the page's running text that is in the element, in hundredths: what holds much of it is
  /// left out on stronger grounds only.
  private static func isNamed(_ tree: HTMLTree, _ index: Int, share: Int) -> Bool {
    switch tree[index].element {
    case .footer, .nav: return share <= 80
    case .aside, .figcaption, .figure, .form, .menu, .label, .dialog, .address: return share <= 40
    case .html, .body, .article, .main, .p, .a, .b, .i, .em, .strong, .unknown: return false
    default: break
    }
    guard share <= 80, !tree[index].attributes.isEmpty else { return false }
    let cues = Cues(tree, index)
    return cues.isForeign || (share <= 40 && cues.isBoilerplate)
  }
}
