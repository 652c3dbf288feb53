/// Renders parts of a tree as plain text: blocks, list items and rows of tables are paragraphs, `br` ends a line.
struct TextRenderer {
  private let tree: HTMLTree
  private let lines: TextFlow.Lines
  private let isLeftOut: (Int) -> Bool
  private var flow = TextFlow()
  /// Ends of the open elements at which something is to be done.
  private var closing: [(end: Int, element: Element)] = []
  private var openPreformatted = 0

  /// Renders without the elements, with all that is in them, for which `isLeftOut` holds.
  init(_ tree: HTMLTree, lines: TextFlow.Lines = .folded, leavingOut isLeftOut: @escaping (Int) -> Bool) {
    (self.tree, self.lines, self.isLeftOut) = (tree, lines, isLeftOut)
  }

  var string: String { flow.string }

  mutating func render(_ root: Int) {
    let end = tree.end(root)
    var index = root
    var scratch: [UInt8] = []
    while index < end {
      close(before: index)
      if tree.isText(index) {
        scratch.removeAll(keepingCapacity: true)
        tree.appendText(index, to: &scratch)
        flow.add(scratch, lines: openPreformatted > 0 ? .kept : lines)
      } else if isLeftOut(index) {
        leaveOut(index)
        index = tree.end(index)
        continue
      } else {
        begin(index)
      }
      index += 1
    }
    close(before: end)
  }

  /// What is left out still parts what stands around it.
  private mutating func leaveOut(_ index: Int) {
    if tree[index].element.isBlock { flow.add(.paragraph) }
  }

  private mutating func begin(_ index: Int) {
    let element = tree[index].element
    switch element {
    case .br: flow.endLine()
    case .td, .th: flow.add(.cell)
    case .q: flow.add(Array("“".utf8))
    case .pre, .listing, .xmp, .plaintext: openPreformatted += 1
    default: break
    }
    if element.isBlock { flow.add(.paragraph) }
    if element.isBlock || element == .q { closing.append((tree.end(index), element)) }
  }

  private mutating func close(before index: Int) {
    while let last = closing.last, last.end <= index {
      closing.removeLast()
      switch last.element {
      case .q: flow.add(Array("”".utf8))
      case .pre, .listing, .xmp, .plaintext: openPreformatted -= 1
      default: break
      }
      if last.element.isBlock { flow.add(.paragraph) }
    }
  }
}
