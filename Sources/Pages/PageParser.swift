/// Reads HTML pages and fragments. Total: any bytes give a result, if an empty one.
public enum PageParser {
  /// The article of a whole page.
  public static func article(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) -> PageArticle {
    let tree = tree(bytes, contentType)
    let page = PageMetadata(tree, url: url)
    return PageArticle(
      title: page.title, author: page.author, published: page.published, language: page.language,
      canonicalURL: page.canonicalURL, text: ArticleBody(tree).text)
  }

  /// The feeds that a page names, best first, each once.
  public static func feedLinks(_ bytes: [UInt8], contentType: String? = nil, url: String? = nil) -> [FeedLink] {
    FeedLinkFinder(tree(bytes, contentType), url: url).links()
  }

  /// A fragment, as of a feed entry's content, as plain text: all of it that a reader would see, paragraphs separated
  /// by an empty line, `script` and `style` left out.
  public static func text(ofFragment html: String) -> String { FragmentText.text(html) }

  private static func tree(_ bytes: [UInt8], _ contentType: String?) -> HTMLTree {
    HTMLTree(PageEncoding.utf8(bytes, contentType: contentType), isFragment: false)
  }
}
