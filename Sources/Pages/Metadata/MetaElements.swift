/// The `meta` elements of a page, by name. Names are the same whatever marks part their words: `dc:date`, `DC.date`.
struct MetaElements {
  private var values: [String: [String]] = [:]

  init(_ tree: HTMLTree) {
    for index in tree.nodes.indices where tree[index].element == .meta {
      guard let content = tree.attribute("content", of: index) else { continue }
      let value = TextFlow.folded(Array(content.utf8))
      guard !value.isEmpty else { continue }
      for attribute: StaticString in ["name", "property", "itemprop", "http-equiv"] {
        guard let name = tree.attribute(attribute, of: index) else { continue }
        let key = Self.key(name)
        // More than any page has would only cost time.
        if values[key]?.count ?? 0 < 64 { values[key, default: []].append(value) }
      }
    }
  }

  private static func key(_ name: String) -> String {
    String(decoding: name.utf8.map { byte in ":_-".utf8.contains(byte) ? 0x2E : ASCII.lowercased(byte) }, as: UTF8.self)
  }

  /// The first value of that name.
  subscript(name: String) -> String? { all(name).first }

  func all(_ name: String) -> [String] { values[Self.key(name)] ?? [] }

  /// The value of the first of the names that there is.
  func first(_ names: [String]) -> String? { names.lazy.compactMap { self[$0] }.first }
}
