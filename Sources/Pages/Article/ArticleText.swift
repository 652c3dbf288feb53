/// The text of a page's article, from where the page has it.
struct ArticleText {
  let string: String
  private let body: ArticleBody

  /// What a page shows counts, unless it shows next to nothing of what it says elsewhere: in a `noscript` element, or in
  /// its linked data.
  init(_ tree: HTMLTree, _ page: PageMetadata) {
    body = ArticleBody(tree)
    let shown = body.text
    guard shown.utf8.count < ArticleText.little else {
      string = shown
      return
    }
    var best = shown
    for other in [page.data.body, ArticleText.unscripted(tree)] {
      if let other, other.utf8.count > 2 * best.utf8.count + 200 { best = other }
    }
    string = best
  }

  private static let little = 1200

  /// The longest text that is shown where scripts don't run.
  private static func unscripted(_ tree: HTMLTree) -> String? {
    var longest = 0..<0
    for index in tree.indices(of: .noscript) {
      for child in index..<tree.end(index) where tree.isText(child) && tree[child].source.count > longest.count {
        longest = tree[child].source
      }
    }
    guard longest.count > 400 else { return nil }
    let inner = HTMLTree(Array(tree.source.bytes[longest]), isFragment: false)
    return ArticleBody(inner).text
  }

  /// The element that the text was found in.
  var root: Int { body.root }
  func isLeftOut(_ index: Int) -> Bool { body.isLeftOut(index) }
  func isParagraph(_ index: Int) -> Bool { body.isParagraph(index) }
}
