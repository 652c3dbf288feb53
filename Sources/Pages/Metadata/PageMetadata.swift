import News

/// What a page says of its article, outside the text itself.
struct PageMetadata {
  private let tree: HTMLTree
  private let url: String?
  private let meta: MetaElements
  private let data: LinkedData

  init(_ tree: HTMLTree, url: String?) {
    (self.tree, self.url, meta, data) = (tree, url, MetaElements(tree), LinkedData(tree))
  }

  var title: String? {
    PageTitle(
      headings: elements(.h1).prefix(16).map { tree.plainText($0) }.filter { !$0.isEmpty },
      document: elements(.title).first.map { tree.plainText($0) }, declared: meta.first(["og:title", "twitter:title"]),
      headline: data.headline, site: meta.first(["og:site_name", "application-name"])
    ).best
  }

  var author: String? { PageAuthor(tree, meta: meta, data: data).name }

  var language: String? {
    let declared = elements(.html).first.flatMap {
      tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0)
    }
    let candidates = [declared, meta["og:locale"], meta["content-language"], meta["dc.language"], data.language]
    return candidates.lazy.compactMap { $0.flatMap { LanguageTag.normalized($0) } }.first
  }

  /// Of a page that is not the front page, the front page's address can't be the canonical one.
  var canonicalURL: String? {
    let base = PageURL(tree, url: url)
    let link = elements(.link).first { tree.attribute("rel", of: $0)?.lowercased() == "canonical" }
    let candidates = [link.flatMap { tree.attribute("href", of: $0) }, meta["og:url"]]
    return candidates.lazy.compactMap { $0.flatMap { base.absolute($0) } }
      .first { !isFrontPage($0) || url.map(isFrontPage) ?? true }
  }

  private func isFrontPage(_ url: String) -> Bool { url.split(separator: "/").count <= 2 && !url.contains("?") }

  // MARK: Date

  var published: ZonedTimestamp? {
    let declared = [data.published] + Self.dateNames.map { meta[$0] }
    return declared.lazy.compactMap { $0.flatMap { PageDate.read($0) } }.first ?? marked ?? inAddress
  }

  private static let dateNames = [
    "article:published_time", "og:published_time", "datepublished", "article:published", "og:article:published_time",
    "publication_date", "publishdate", "publish-date", "publish_date", "published_time", "published-date", "pubdate",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "article.published",
    "article_date_original", "originalpublicationdate", "ptime", "dc.date.issued", "dc.date.created", "dcterms.created",
    "dcterms.issued", "dcterms.date", "dc.date", "date", "displaydate", "release_date", "created", "og:pubdate",
    "datecreated", "citation_publication_date",
  ]

  /// In the page's own text: marked as its date, or else the first `time` element.
  private var marked: ZonedTimestamp? {
    let marks = tree.nodes.indices.filter { isDateMark($0) }
    return marks.lazy.compactMap { readMark($0) }.first
      ?? elements(.time).lazy.compactMap { readMark($0) }.first
  }

  private func isDateMark(_ index: Int) -> Bool {
    let element = tree[index].element
    if element == .time, tree.hasAttribute("pubdate", of: index) { return true }
    return tree.attribute("itemprop", of: index)?.lowercased().contains("datepublished") == true
  }

  private func readMark(_ index: Int) -> ZonedTimestamp? {
    (tree.attribute("datetime", of: index) ?? tree.attribute("content", of: index)).flatMap { PageDate.read($0) }
      ?? PageDate.read(tree.plainText(index))
  }

  /// `/2025/02/06/` of the address.
  private var inAddress: ZonedTimestamp? {
    guard let parts = (url ?? canonicalURL)?.split(separator: "/"), parts.count > 4 else { return nil }
    for index in 2..<(parts.count - 2) where parts[index].utf8.count == 4 {
      let pieces = parts[index...].prefix(3).map { $0.utf8.count == 1 ? "0" + $0 : String($0) }
      if let date = PageDate.read(pieces.joined(separator: "-")) { return date }
    }
    return nil
  }

  private func elements(_ element: Element) -> [Int] { tree.nodes.indices.filter { tree[$0].element == element } }
}
