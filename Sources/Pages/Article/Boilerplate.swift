/// Which elements of a page are no part of its article, whatever they say.
struct Boilerplate {
  private var leftOut: [Bool]
  /// Of what is not left out.
  private(set) var weights: TextWeights

  init(_ tree: HTMLTree) {
    let unseen = tree.nodes.indices.map { !tree.isText($0) && tree.isHidden($0) }
    let all = TextWeights(tree, leavingOut: unseen)
    let total = all.good.first ?? 0
    leftOut = unseen
    for index in tree.nodes.indices where !tree.isText(index) && !leftOut[index] {
      leftOut[index] = Boilerplate.isNamed(tree, index, share: total > 0 ? all.good[index] * 100 / total : 0)
    }
    weights = TextWeights(tree, leavingOut: leftOut)
    // Names that leave next to nothing of a page mean something else.
    if weights.good.first ?? 0 < total / 5 { (leftOut, weights) = (unseen, all) }
  }

  func isLeftOut(_ index: Int) -> Bool { leftOut[index] }

  /// `share` is the part of the page's running text that is in the element, in hundredths: what holds much of it is
  /// left out on stronger grounds only.
  private static func isNamed(_ tree: HTMLTree, _ index: Int, share: Int) -> Bool {
    switch tree[index].element {
    case .footer, .nav: return share <= 80
    case .aside, .figcaption, .figure, .form, .menu, .label, .dialog, .address: return share <= 40
    case .html, .body, .article, .main, .a, .b, .i, .em, .strong, .unknown: return false
    default: break
    }
    guard share <= 80, !tree[index].attributes.isEmpty else { return false }
    let cues = Cues(tree, index)
    // Of a paragraph the name says less: it may be a style's.
    let isParagraph = tree[index].element == .p
    return cues.isForeign && !isParagraph || cues.isUnseen && share <= 40
      || cues.isBoilerplate && share <= (isParagraph ? 10 : 40)
  }
}
