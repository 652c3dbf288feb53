/// Finds the text of a page's article.
struct ArticleBody {
  private let tree: HTMLTree
  private let marks: Boilerplate
  private let weights: TextWeights
  let root: Int
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
    var renderer = TextRenderer(tree) { isLeftOut($0) || tree[$0].element == .h1 }
    for lead in leads { renderer.render(lead) }
    renderer.render(root)
    return renderer.string
  }

  /// What leads in to the article, where that stands apart, between the heading and the element that was found.
  private var leads: [Int] {
    guard let heading = tree.nodes.indices.prefix(root).last(where: { tree[$0].element == .h1 }),
      !tree.isInside(root, heading)
    else { return [] }
    var leads: [Int] = []
    var seen: Set<String> = []
    var index = tree.end(heading)
    while index < root, leads.count < 3 {
      if marks.isLeftOut(index) {
        index = tree.end(index)
      } else if tree.end(index) <= root, isLead(index) {
        // Pages for large and small screens hold it twice.
        if seen.insert(tree.plainText(index)).inserted { leads.append(index) }
        index = tree.end(index)
      } else {
        index += 1
      }
    }
    return leads
  }

  private func isLead(_ index: Int) -> Bool {
    let (all, linked) = (weights.all[index], weights.allLinked[index])
    // A line is a subtitle; what is longer says something.
    guard tree[index].element.isContainer, all >= 140, all <= 1200, linked * 4 < all, weights.own[index] > 0 else {
      return false
    }
    if Cues(tree, index).signs.contains(.lead) { return true }
    guard let parent = tree.parent(index) else { return false }
    return tree[index].element == .p && (Cues(tree, parent).signs.contains(.lead) || tree[parent].element == .header)
  }

  func isLeftOut(_ index: Int) -> Bool { marks.isLeftOut(index) || dropped.contains(index) }

  /// Reads like a paragraph of a story.
  func isParagraph(_ index: Int) -> Bool { weights.paragraph[index] > 0 }

  /// Drops what is there to lead elsewhere.
  private mutating func dropLinks() {
    var index = root + 1
    while index < tree.end(root) {
      if marks.isLeftOut(index) {
        index = tree.end(index)
      } else if isMadeOfLinks(index) || isRefrain(index) {
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

  /// A short block of its own that begins as those do which sites put into every article.
  private func isRefrain(_ index: Int) -> Bool {
    let length = weights.all[index]
    guard tree[index].element.isContainer, length > 0, length <= Refrains.longest, weights.own[index] == length else {
      return false
    }
    return Refrains.begins(tree.plainText(index), isLinked: weights.allLinked[index] > 0)
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
