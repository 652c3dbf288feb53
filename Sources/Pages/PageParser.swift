/// Reads HTML pages and fragments. Total: any bytes give a result, if an empty one.
public enum PageParser {
  /// The article of a whole page.
  public static func article(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) -> PageArticle {
    let tree = tree(bytes, contentType)
    let page = PageMetadata(tree, url: url)
    let text = ArticleText(tree, page)
    return PageArticle(
      title: page.title, author: page.author, published: page.published, language: page.language,
      canonicalURL: page.canonicalURL, kind: PageKind(tree, page, text, url: url), text: text.string)
  }

  /// The feeds that a page names, best first, each once.
  public static func feedLinks(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) -> [FeedLink] {
    FeedLinkFinder(tree(bytes, contentType), url: url).links()
  }

  /// A fragment, as of a feed entry's content, as plain text: all of it that a reader would see, paragraphs separated
  /// by an empty line, `script` and `style` left out.
  public static func text(ofFragment html: String) -> String { FragmentText.text(html) }

  /// A fragment as HTML that is safe to show inside a page: elements, attributes and addresses of an allow-list, well
  /// formed as HTML and as XML. No script, style, frame, form, handler or foreign namespace is left of it; links are
  /// absolute, and marked `nofollow noopener noreferrer`. What it gives for its own output is the same again.
  /// - Parameter url: what relative links are relative to; without it they are dropped, and their text stays.
  public static func safeHTML(ofFragment html: String, url: String? = nil) -> String {
    SafeHTML.of(html, url: url)
  }

  private static func tree(_ bytes: [UInt8], _ contentType: String?) -> HTMLTree {
    HTMLTree(PageEncoding.utf8(bytes, contentType: contentType), isFragment: false)
  }
}
