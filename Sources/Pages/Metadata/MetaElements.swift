/// The `meta` elements of a page, by name.
struct MetaElements {
  private var values: [String: String] = [:]

  init(_ tree: HTMLTree) {
    for index in tree.nodes.indices where tree[index].element == .meta {
      guard let content = tree.attribute("content", of: index) else { continue }
      let value = TextFlow.folded(Array(content.utf8))
      guard !value.isEmpty else { continue }
      for attribute: StaticString in ["name", "property", "itemprop", "http-equiv"] {
        guard let name = tree.attribute(attribute, of: index)?.lowercased(), values[name] == nil else { continue }
        values[name] = value
      }
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// The value of the first of the names that there is.
  func first(_ names: [String]) -> String? { names.lazy.compactMap { values[$0] }.first }
}
