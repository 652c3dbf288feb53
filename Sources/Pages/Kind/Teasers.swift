/// How far a page's main part is made of teasers: headings that lead elsewhere, with a line or two below.
struct Teasers {
  private var linkedHeadings = 0
  private var paragraphs = 0
  private var isNamedList = false
  private var isDeclaredList = false
  private let length: Int

  init(_ tree: HTMLTree, _ page: PageMetadata, _ text: ArticleText) {
    length = text.string.utf8.count
    isDeclaredList = page.data.isList && !page.data.hasArticle
    if let body = tree.indices(of: .body).first { isNamedList = Cues(tree, body).signs.contains(.listing) }
    // What stands in the part that holds the text; other articles of the site stand around every article.
    count(tree, text, in: text.root)
    // Unless that part is a teaser itself.
    if linkedHeadings >= 1 && paragraphs <= 2 || length < 300 {
      (linkedHeadings, paragraphs) = (0, 0)
      count(tree, text, in: 0)
    }
  }

  private mutating func count(_ tree: HTMLTree, _ text: ArticleText, in root: Int) {
    var index = root
    while index < tree.end(root) {
      if text.isLeftOut(index) {
        index = tree.end(index)
      } else if tree[index].element.isHeading {
        if Teasers.isLinked(tree, index) { linkedHeadings += 1 }
        index = tree.end(index)
      } else {
        if text.isParagraph(index) { paragraphs += 1 }
        index += 1
      }
    }
  }

  /// A link inside that is most of it, or around it.
  private static func isLinked(_ tree: HTMLTree, _ index: Int) -> Bool {
    let text = tree.plainText(index)
    guard text.utf8.count >= 12 else { return false }
    if let parent = tree.parent(index), tree[parent].element == .a { return true }
    for inner in index..<min(tree.end(index), index + 16)
    where tree[inner].element == .a && tree.hasAttribute("href", of: inner) {
      return tree.plainText(inner).utf8.count * 2 > text.utf8.count
    }
    return false
  }

  /// - Parameter isDeclared: says of itself that it is an article.
  func isList(isDeclared: Bool) -> Bool {
    if isDeclared { return linkedHeadings >= 8 && paragraphs <= linkedHeadings && length < 8000 }
    if isDeclaredList || isNamedList { return linkedHeadings >= 3 && paragraphs <= linkedHeadings * 4 }
    return linkedHeadings >= 4 && paragraphs <= linkedHeadings * 2
  }
}
