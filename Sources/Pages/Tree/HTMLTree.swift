/// A document as a tree, laid out flat in document order: the descendants of the node at `index` are the nodes from
/// `index + 1` up to its `end`.
struct HTMLTree: Sendable {
  struct Node: Sendable {
    let element: Element
    /// A text in which references mean nothing.
    let isRaw: Bool
    /// -1 for the root.
    let parent: Int32
    /// Just past its last descendant.
    fileprivate(set) var end: Int32
    /// In the tree's attributes.
    let attributes: Range<Int32>
    private let place: Range<Int32>

    /// In the source: an element's name, or a text.
    var source: Range<Int> { Int(place.lowerBound)..<Int(place.upperBound) }

    init(
      _ element: Element, parent: Int, end: Int, source: Range<Int>, attributes: Range<Int32> = 0..<0,
      isRaw: Bool = false
    ) {
      (self.element, self.isRaw, self.attributes) = (element, isRaw, attributes)
      (self.parent, self.end) = (Int32(parent), Int32(end))
      place = Int32(source.lowerBound)..<Int32(source.upperBound)
    }
  }

  let source: Source
  private(set) var nodes: [Node] = []
  private var attributes: [Attribute] = []

  /// Bytes of a document that are looked at; also what the nodes' 32-bit numbers can hold.
  private static let sizeLimit = 1 << 30

  /// Nodes of a page, many times what large pages have; a fragment is read to its end.
  private static let nodeLimit = 1 << 19

  /// Reads a page, or a fragment of one.
  init(_ bytes: [UInt8], isFragment: Bool) {
    source = Source(bytes.count > Self.sizeLimit ? Array(bytes.prefix(Self.sizeLimit)) : bytes)
    var builder = TreeBuilder(Tokenizer(source, isFragment: isFragment), nodeLimit: isFragment ? .max : Self.nodeLimit)
    builder.build(&self)
  }

  subscript(_ index: Int) -> Node { nodes[index] }
  var count: Int { nodes.count }

  func parent(_ index: Int) -> Int? { nodes[index].parent < 0 ? nil : Int(nodes[index].parent) }
  func end(_ index: Int) -> Int { Int(nodes[index].end) }
  func isInside(_ index: Int, _ outer: Int) -> Bool { index > outer && index < end(outer) }
  func isText(_ index: Int) -> Bool { nodes[index].element == .text }

  // MARK: Building

  mutating func append(_ node: Node) { nodes.append(node) }

  mutating func add(_ attributes: [Attribute]) -> Range<Int32> {
    let start = Int32(self.attributes.count)
    self.attributes.append(contentsOf: attributes)
    return start..<Int32(self.attributes.count)
  }

  mutating func close(_ index: Int) { nodes[index].end = Int32(nodes.count) }
}

// MARK: Attributes

extension HTMLTree {
  /// The value of an attribute, references resolved; nil where the element has none.
  func attribute(_ name: StaticString, of index: Int) -> String? {
    find(name, of: index).map { value($0) }
  }

  func value(_ attribute: Attribute) -> String {
    var value: [UInt8] = []
    References.decode(source, attribute.value, into: &value)
    return String(decoding: value, as: UTF8.self)
  }

  func hasAttribute(_ name: StaticString, of index: Int) -> Bool { find(name, of: index) != nil }

  func attributes(of index: Int) -> ArraySlice<Attribute> {
    let range = nodes[index].attributes
    return attributes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private func find(_ name: StaticString, of index: Int) -> Attribute? {
    for attribute in attributes(of: index)
    where attribute.name.count == name.utf8CodeUnitCount && source.starts(with: name, at: attribute.name.lowerBound) {
      return attribute
    }
    return nil
  }
}

// MARK: Text

extension HTMLTree {
  /// The bytes of a text node, references resolved, of at most that much of it.
  func appendText(_ index: Int, to out: inout [UInt8], limit: Int = .max) {
    let node = nodes[index]
    let range = node.source.prefix(limit)
    if node.isRaw {
      out.append(contentsOf: source.bytes[range])
    } else {
      References.decode(source, range, into: &out)
    }
  }

  /// The text inside a node, white space folded; for titles and the like. What is far longer than these is cut off, so
  /// that nested elements can't each take the time of all that is in them.
  func plainText(_ index: Int) -> String {
    var bytes: [UInt8] = []
    for node in index..<min(end(index), index + 256) where isText(node) {
      appendText(node, to: &bytes, limit: 4096)
      if bytes.count > 4096 { break }
    }
    return TextFlow.folded(bytes)
  }
}
