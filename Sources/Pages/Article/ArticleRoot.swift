/// Finds the element that holds a page's article: where the paragraphs stand closest together.
struct ArticleRoot {
  private let tree: HTMLTree
  private let weights: TextWeights
  /// Bytes of the paragraphs that stand directly in an element.
  private var clusters: [Int]

  init(_ tree: HTMLTree, _ weights: TextWeights) {
    (self.tree, self.weights) = (tree, weights)
    clusters = [Int](repeating: 0, count: tree.count)
    for index in tree.nodes.indices where weights.paragraph[index] > 0 {
      clusters[holder(of: index)] += weights.paragraph[index]
    }
  }

  /// What a paragraph stands in; a block with much text of its own is that itself.
  private func holder(of index: Int) -> Int {
    let element = tree[index].element
    if element != .p, element != .li, element != .pre, !element.isHeading, weights.own[index] >= 300 { return index }
    var holder = tree.parent(index) ?? 0
    while let parent = tree.parent(holder), passesOn(holder) { holder = parent }
    return holder
  }

  private func passesOn(_ index: Int) -> Bool {
    let element = tree[index].element
    return !element.isContainer || element == .blockquote || element == .ul || element == .ol
  }

  var index: Int {
    let scores = scores
    guard let top = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[top] > 0 else { return 0 }
    let strong = strongMass(comparedTo: clusters[top])
    var root = top
    var current = top
    let whole = whole(above: top)
    while let parent = tree.parent(current), current != whole {
      current = parent
      if strong[current] * 10 >= strong[root] * 12 { root = current }
    }
    return root
  }

  /// What is marked as an article, or as the page's main part, is whole: the outermost article, as others inside it are
  /// its parts (or comments, which are called so).
  private func whole(above index: Int) -> Int? {
    var found: Int?
    var current: Int? = index
    let heading = tree.nodes.indices.first { tree[$0].element == .h1 }
    while let candidate = current {
      if tree[candidate].element == .article {
        // One of several that stand side by side under one heading is a part.
        let isPart = heading.map { $0 < candidate && hasSiblings(candidate) } ?? false
        if !isPart { found = candidate }
      }
      if tree[candidate].element == .main { return found ?? candidate }
      current = tree.parent(candidate)
    }
    return found
  }

  private func hasSiblings(_ index: Int) -> Bool {
    guard let parent = tree.parent(index) else { return false }
    var child = parent + 1
    while child < tree.end(parent) {
      if child != index, tree[child].element == .article, isStory(child) { return true }
      child = tree.end(child)
    }
    return false
  }

  /// Holds a story's paragraphs that are not few.
  private func isStory(_ index: Int) -> Bool {
    weights.good[index] >= 80 && weights.allLinked[index] * 5 < weights.all[index]
  }

  private var scores: [Int] {
    var scores = clusters
    for index in tree.nodes.indices where clusters[index] > 0 && tree[index].element != .article {
      guard var parent = tree.parent(index) else { continue }
      while let next = tree.parent(parent), passesOn(parent) { parent = next }
      scores[parent] += clusters[index] / 2
    }
    for index in scores.indices where scores[index] > 0 {
      let links = weights.all[index] > 0 ? weights.allLinked[index] * 100 / weights.all[index] : 0
      scores[index] = scores[index] * (100 - links) / 100
      if tree[index].element != .body, Cues(tree, index).isBody { scores[index] = scores[index] * 3 / 2 }
    }
    return scores
  }

  /// In each element the bytes of the clusters that are not small beside the best one, and are no teasers with links.
  private func strongMass(comparedTo best: Int) -> [Int] {
    var mass = clusters.indices.map { index in
      clusters[index] * 5 >= best && weights.allLinked[index] * 4 <= weights.all[index] ? clusters[index] : 0
    }
    for index in tree.nodes.indices.reversed() {
      if let parent = tree.parent(index) { mass[parent] += mass[index] }
    }
    return mass
  }
}
