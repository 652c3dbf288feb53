import News

/// What a page says of its article, outside the text itself.
struct PageMetadata {
  private let tree: HTMLTree
  private let url: String?
  let meta: MetaElements
  let data: LinkedData
  let title: String?
  let language: String?
  private let masthead: Masthead?
  private let declaredDate: ZonedTimestamp?
  private let declaredAuthors: [String]
  private let isSiteAuthor: Bool

  init(_ tree: HTMLTree, url: String?) {
    (self.tree, self.url, meta, data) = (tree, url, MetaElements(tree), LinkedData(tree))
    language = PageMetadata.language(tree, meta, data)
    let site = meta.first(["og:site_name", "application-name"])
    title =
      PageTitle(
        headings: Array(tree.indices(of: .h1).prefix(16).map { tree.plainText($0) }.filter { !$0.isEmpty }),
        document: tree.indices(of: .title).first.map { tree.plainText($0) },
        declared: meta.first(["og:title", "twitter:title"]), headline: data.headline, site: site
      ).best
    let author = PageAuthor(meta: meta, data: data, site: site)
    declaredAuthors = author.declared
    declaredDate = PageMetadata.declaredDate(tree, meta, data)
    // Who looks at the page itself needs time: only where it is not said for machines.
    isSiteAuthor = author.isSite(declaredAuthors)
    let isTold = declaredDate != nil && !declaredAuthors.isEmpty && !isSiteAuthor
    masthead = isTold ? nil : Masthead(tree, title: title)
  }

  /// Several are joined with commas.
  var author: String? {
    let isOpen = declaredAuthors.isEmpty || isSiteAuthor
    let found = isOpen ? masthead?.best(Byline(tree).read) ?? [] : []
    let names = found.isEmpty ? declaredAuthors : found
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private static func language(_ tree: HTMLTree, _ meta: MetaElements, _ data: LinkedData) -> String? {
    let marked = [.html, .body, .article].lazy.flatMap { tree.indices(of: $0).prefix(1) }.compactMap {
      tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0)
    }.filter { !$0.isEmpty }
    let candidates: [String?] = [
      marked.first, meta["og:locale"], meta["content-language"], meta["dc.language"], meta["dcterms.language"],
      data.language, meta["language"], meta["inlanguage"],
    ]
    return candidates.lazy.compactMap { $0.flatMap { LanguageTag.normalized($0) } }.first
  }

  /// Of a page that is not the front page, the front page's address can't be the canonical one.
  var canonicalURL: String? {
    let base = PageURL(tree, url: url)
    let link = tree.indices(of: .link).first { tree.attribute("rel", of: $0)?.lowercased() == "canonical" }
    let candidates = [link.flatMap { tree.attribute("href", of: $0) }, meta["og:url"]]
    return candidates.lazy.compactMap { $0.flatMap { base.absolute($0) } }
      .first { !Self.isFrontPage($0) || url.map(Self.isFrontPage) ?? true }
  }

  static func isFrontPage(_ url: String) -> Bool { url.split(separator: "/").count <= 2 && !url.contains("?") }

  // MARK: Date

  var published: ZonedTimestamp? {
    declaredDate ?? masthead?.best(VisibleDate(tree, language: language).read) ?? inAddress ?? inScripts
  }

  private static func declaredDate(_ tree: HTMLTree, _ meta: MetaElements, _ data: LinkedData) -> ZonedTimestamp? {
    let declared = [data.published] + dateNames.map { meta[$0] }
    let order: DateText.Order = .monthFirst
    return declared.lazy.compactMap { $0.flatMap { PageDate.read($0, order: order) } }.first
      ?? tree.nodes.indices.lazy.filter { isDateMark(tree, $0) }.compactMap { readMark(tree, $0) }.first
  }

  private static let dateNames = [
    "article:published_time", "og:published_time", "datepublished", "article:published", "og:article:published_time",
    "publication_date", "publishdate", "publish_date", "published_time", "published_date", "publisheddate", "pubdate",
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "article_date_original", "originalpublicationdate", "ptime", "dc.date.issued", "dc.date.created", "dcterms.created",
    "dcterms.issued", "dcterms.date", "dc.date", "dc.issued", "dc.created", "date", "displaydate", "release_date",
    "created", "og:pubdate", "datecreated", "citation_publication_date", "citation_online_date", "citation_date",
    "bepress_citation_date", "article.created", "publish_time", "article:post_date", "rnews:datepublished",
    "video:release_date", "eprints.date", "prism.publicationdate",
  ]

  /// In the page's own text: marked as its date in microdata, RDFa, or HTML 5's first draft.
  private static func isDateMark(_ tree: HTMLTree, _ index: Int) -> Bool {
    guard !tree[index].attributes.isEmpty else { return false }
    if tree[index].element == .time, tree.hasAttribute("pubdate", of: index) { return true }
    let property = tree.attribute("itemprop", of: index) ?? tree.attribute("property", of: index)
    guard let property = property?.lowercased() else { return false }
    return property.contains("datepublished") || ["schema:datecreated", "dc:date", "dc:created"].contains(property)
  }

  private static func readMark(_ tree: HTMLTree, _ index: Int) -> ZonedTimestamp? {
    for name: StaticString in ["datetime", "content", "title"] {
      if let date = tree.attribute(name, of: index).flatMap({ PageDate.read($0) }) { return date }
    }
    return PageDate.read(tree.plainText(index))
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

  /// What a script says of the page in words that mean nothing else.
  private var inScripts: ZonedTimestamp? {
    for index in tree.indices(of: .script) {
      for child in index..<tree.end(index) where tree.isText(child) {
        if let date = ScriptDate.find(tree.source, tree[child].source) { return date }
      }
    }
    return nil
  }
}

extension HTMLTree {
  /// Found as they are asked for.
  func indices(of element: Element) -> some Collection<Int> {
    nodes.indices.lazy.filter { nodes[$0].element == element }
  }
}
