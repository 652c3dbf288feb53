/// Who readers are told wrote an article.
struct Byline {
  private let tree: HTMLTree

  init(_ tree: HTMLTree) { self.tree = tree }

  /// The authors that a mark names; nil where it names none.
  func read(_ mark: Masthead.Mark) -> ([String], penalty: Int)? {
    let isDeclared =
      tree.attribute("rel", of: mark.index)?.lowercased() == "author"
      || property(mark.index).map { $0.hasSuffix("author") || $0.hasSuffix("creator") } == true
    let text = tree.plainText(mark.index)
    guard text.utf8.count <= 160 else { return nil }
    if isDeclared { return names(text).map { ($0, 0) } }
    if mark.signs.contains(.author) {
      // What is said beside a name in a box that is called so is not sorted out: a link or a name of its own is better.
      let isNamed = AuthorName.hasPreposition(text)
      return names(text).map { ($0, (isNamed ? 20 : 40) + text.utf8.count) }
    }
    // "By Ann Lee" at the head of an article needs no name of its own.
    guard mark.distance <= 120, text.utf8.count <= 60, AuthorName.hasPreposition(text) else { return nil }
    return names(text).map { ($0, 120 + text.utf8.count) }
  }

  private func property(_ index: Int) -> String? {
    (tree.attribute("itemprop", of: index) ?? tree.attribute("property", of: index))?.lowercased()
  }

  private func names(_ text: String) -> [String]? {
    let names = AuthorName.names(inByline: text)
    return names.isEmpty ? nil : names
  }
}
