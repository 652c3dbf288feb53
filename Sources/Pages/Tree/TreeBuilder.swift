/// Builds a tree from tokens, ending elements where HTML says that they end without an end tag (HTML Living Standard,
/// 13.2.6, as far as it changes what is read).
struct TreeBuilder {
  /// Elements nested deeper are laid beside each other, so that depth and time stay bounded.
  private static let depthLimit = 256
  /// How many elements a mis-nested end tag may part in two.
  private static let reopenLimit = 4

  private var tokens: Tokenizer
  /// Indices of the elements that are open, the root first.
  private var open: [Int] = []

  private let nodeLimit: Int

  init(_ tokens: Tokenizer, nodeLimit: Int) { (self.tokens, self.nodeLimit) = (tokens, nodeLimit) }

  mutating func build(_ tree: inout HTMLTree) {
    push(.unknown, 0..<0, 0..<0, &tree)
    while tree.count < nodeLimit, let token = tokens.next() {
      switch token {
      case .text(let range): text(range, isRaw: false, &tree)
      case .rawText(let range): text(range, isRaw: true, &tree)
      case .start(let element, let isSelfClosing): start(element, isSelfClosing, &tree)
      case .end(let element): end(element, &tree)
      }
    }
    pop(to: 0, &tree)
  }

  // MARK: The stack

  private mutating func push(
    _ element: Element, _ name: Range<Int>, _ attributes: Range<Int32>, _ tree: inout HTMLTree
  ) {
    append(element, name, attributes, isRaw: false, &tree)
    open.append(tree.count - 1)
  }

  private func append(
    _ element: Element, _ source: Range<Int>, _ attributes: Range<Int32>, isRaw: Bool, _ tree: inout HTMLTree
  ) {
    tree.append(
      HTMLTree.Node(
        element, parent: open.last ?? -1, end: tree.count + 1, source: source, attributes: attributes, isRaw: isRaw))
  }

  /// Ends the innermost elements, down to and with the one at that place of the stack.
  private mutating func pop(to level: Int, _ tree: inout HTMLTree) {
    while open.count > level, let index = open.popLast() { tree.close(index) }
  }

  /// The place in the stack of the innermost element that fits, unless another that bars the view comes first.
  private func level(
    _ tree: HTMLTree, of isWanted: (Element) -> Bool, barredBy isBarrier: (Element) -> Bool
  ) -> Int? {
    for level in stride(from: open.count - 1, to: 0, by: -1) {
      let element = tree[open[level]].element
      if isWanted(element) { return level }
      if isBarrier(element) { return nil }
    }
    return nil
  }

  // MARK: Tokens

  private mutating func text(_ range: Range<Int>, isRaw: Bool, _ tree: inout HTMLTree) {
    if tree[open[open.count - 1]].element == .head, tree.source.skipSpace(from: range.lowerBound) < range.upperBound {
      pop(to: open.count - 1, &tree)
    }
    append(.text, range, 0..<0, isRaw: isRaw, &tree)
  }

  private mutating func start(_ element: Element, _ isSelfClosing: Bool, _ tree: inout HTMLTree) {
    if tree[open[open.count - 1]].element == .head, !element.belongsInHead { pop(to: open.count - 1, &tree) }
    if element == .html || element == .body, level(tree, of: { $0 == element }, barredBy: { _ in false }) != nil {
      return
    }
    closeImplied(by: element, &tree)
    let attributes = tree.add(tokens.attributes)
    let hasContent = !element.isVoid && !(isSelfClosing && (!element.isBlock || element.isRawText))
    if hasContent, open.count < Self.depthLimit {
      push(element, tokens.name, attributes, &tree)
    } else {
      append(element, tokens.name, attributes, isRaw: false, &tree)
    }
  }

  private mutating func end(_ element: Element, _ tree: inout HTMLTree) {
    if element == .br { return append(.br, tokens.name, 0..<0, isRaw: false, &tree) }
    // What follows `</body>` is still read as its content.
    if element == .body || element == .html { return }
    if element.isHeading {
      if let level = level(tree, of: { $0.isHeading }, barredBy: { $0.isTableScope }) { pop(to: level, &tree) }
      return
    }
    var crossed: [Int] = []
    for level in stride(from: open.count - 1, to: 0, by: -1) {
      let index = open[level]
      if isNamedByEndTag(index, element, tree) { return close(level, reopening: crossed.reversed(), &tree) }
      let other = tree[index].element
      if other.isTableScope, !element.isTablePart || (other == .table && element != .table) { return }
      if other.isBlock, !element.endsBlocks {
        guard element.isFormatting, crossed.count < Self.reopenLimit else { return }
        crossed.append(index)
      }
    }
  }

  private func isNamedByEndTag(_ index: Int, _ element: Element, _ tree: HTMLTree) -> Bool {
    let node = tree[index]
    return node.element == element && (element != .unknown || tree.source.equal(node.source, tokens.name))
  }

  /// Ends an element, and opens the blocks anew that were open inside it: `<a><div></a>…` ends the link alone.
  private mutating func close(_ level: Int, reopening blocks: [Int], _ tree: inout HTMLTree) {
    pop(to: level, &tree)
    for block in blocks {
      let node = tree[block]
      push(node.element, node.source, node.attributes, &tree)
    }
  }

  // MARK: Ends that are implied

  private mutating func closeImplied(by element: Element, _ tree: inout HTMLTree) {
    switch element {
    case .li: close(of: { $0 == .li }, barredBy: { $0 == .ul || $0 == .ol || $0 == .menu || $0.isTableScope }, &tree)
    case .dd, .dt: close(of: { $0 == .dd || $0 == .dt }, barredBy: { $0 == .dl || $0.isTableScope }, &tree)
    case .td, .th: close(of: { $0 == .td || $0 == .th }, barredBy: { $0 == .tr || $0 == .table }, &tree)
    case .tr: close(of: { $0 == .tr }, barredBy: { $0 == .table }, &tree)
    case .tbody, .thead, .tfoot:
      close(of: { $0 == .tbody || $0 == .thead || $0 == .tfoot }, barredBy: { $0 == .table }, &tree)
    case .option, .optgroup: close(of: { $0 == .option }, barredBy: { $0 == .select }, &tree)
    case .a: close(of: { $0 == .a }, barredBy: { $0.isBlock || $0.isTableScope }, &tree)
    default: break
    }
    if element.isBlock, element != .body, element != .html {
      close(of: { $0 == .p }, barredBy: { $0.isTableScope || $0 == .button || $0 == .object }, &tree)
    }
  }

  private mutating func close(
    of isWanted: (Element) -> Bool, barredBy isBarrier: (Element) -> Bool, _ tree: inout HTMLTree
  ) {
    if let level = level(tree, of: isWanted, barredBy: isBarrier) { pop(to: level, &tree) }
  }
}

extension Element {
  fileprivate var belongsInHead: Bool {
    switch self {
    case .base, .basefont, .link, .meta, .noframes, .noscript, .script, .style, .template, .title, .head: true
    default: false
    }
  }

  /// What an end tag inside can't reach out of.
  fileprivate var isTableScope: Bool { self == .td || self == .th || self == .caption || self == .table }

  /// Whether its end tag also ends the blocks that are open inside it.
  fileprivate var endsBlocks: Bool {
    switch self {
    case .applet, .audio, .button, .canvas, .datalist, .marquee, .math, .object, .select, .svg, .template, .video: true
    default: isBlock
    }
  }

  fileprivate var isTablePart: Bool {
    switch self {
    case .table, .tbody, .thead, .tfoot, .tr, .td, .th, .caption: true
    default: false
    }
  }

  /// Mis-nests with blocks often ("formatting elements", 13.2.4.3).
  fileprivate var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u, .span: true
    default: false
    }
  }
}
