/// The plain text of a fragment of HTML, or of what may be HTML.
enum FragmentText {
  static func text(_ fragment: String) -> String {
    let tree = HTMLTree(Array(fragment.utf8), isFragment: true)
    var renderer = TextRenderer(tree, lines: lines(of: tree)) { tree.isHidden($0) }
    renderer.render(0)
    return renderer.string
  }

  /// Without any tag it is plain text; without one that parts lines, empty lines still part its paragraphs.
  private static func lines(of tree: HTMLTree) -> TextFlow.Lines {
    var hasTags = false
    for node in tree.nodes.dropFirst() where node.element != .text {
      if node.element.isBlock || node.element == .br { return .folded }
      hasTags = true
    }
    return hasTags ? .paragraphs : .kept
  }
}

extension HTMLTree {
  /// Whether readers don't see the element.
  func isHidden(_ index: Int) -> Bool {
    let element = self[index].element
    if element.isHidden { return true }
    guard !self[index].attributes.isEmpty else { return false }
    if hasAttribute("hidden", of: index) { return true }
    guard let style = attribute("style", of: index) else { return false }
    return Self.hides(style)
  }

  /// Whether a style holds `display: none` or `visibility: hidden`.
  private static func hides(_ style: String) -> Bool {
    let compact = Source(style.utf8.filter { !ASCII.isSpace($0) })
    return compact.find("display:none", from: 0) != nil || compact.find("visibility:hidden", from: 0) != nil
  }
}
