extension CSVWriter {
  /// The names of `article`'s fields.
  public mutating func articleHeader() {
    record(["id", "url", "title", "author", "language", "published", "created", "sources", "feeds", "text"])
  }

  /// One record an article; `sources` is their number, and the ids of its feeds are joined by `; `.
  public mutating func article(_ article: Article) {
    record([
      article.id, article.url, article.title, article.author, article.language, article.published?.description,
      article.created.description, String(article.sources.count),
      article.sources.compactMap(\.feed).joined(separator: "; "), article.text,
    ])
  }
}
