/// Finds who wrote a page's article.
struct PageAuthor {
  private let tree: HTMLTree
  private let meta: MetaElements
  private let data: LinkedData

  init(_ tree: HTMLTree, meta: MetaElements, data: LinkedData) {
    (self.tree, self.meta, self.data) = (tree, meta, data)
  }

  /// Several are joined with commas.
  var name: String? {
    let declared = data.authors.compactMap { Self.cleaned($0) }
    if !declared.isEmpty { return Self.unique(declared).joined(separator: ", ") }
    let names = [
      "author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author", "article.author",
    ]
    return names.lazy.compactMap { meta[$0].flatMap { Self.cleaned($0) } }.first ?? marked
  }

  private var marked: String? {
    let marks: [(Int) -> Bool] = [
      { tree.attribute("rel", of: $0)?.lowercased() == "author" },
      { tree.attribute("itemprop", of: $0)?.lowercased() == "author" },
      { isByline($0) },
    ]
    for isMark in marks {
      let found = tree.nodes.indices.filter { !tree[$0].attributes.isEmpty && isMark($0) }
      if let name = found.lazy.compactMap({ Self.cleaned(tree.plainText($0)) }).first { return name }
    }
    return nil
  }

  private func isByline(_ index: Int) -> Bool {
    guard let name = tree.attribute("class", of: index)?.lowercased() else { return false }
    return name.split { $0 == " " }.contains { ["byline", "author", "author-name", "byline__name"].contains($0) }
  }

  /// Without the `By` and what follows the name; nil for an address or a whole sentence.
  private static func cleaned(_ text: String) -> String? {
    var name = text[...]
    for prefix in ["by ", "von ", "par ", "por ", "di "] where name.lowercased().hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
      break
    }
    if let end = name.firstIndex(where: { $0 == "|" || $0 == "•" || $0 == "@" || $0 == "\n" }) { name = name[..<end] }
    while let last = name.last, last.isWhitespace || last == "," { name = name.dropLast() }
    guard !name.isEmpty, name.count <= 80, !name.contains("://"), !name.contains("www."),
      name.contains(where: { $0.isLetter })
    else { return nil }
    return String(name)
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
