public import News
import Pipeline
import Store

extension JSONWriter {
  /// A stored article.
  public mutating func article(_ article: Article) { object { $0.members(article) } }

  /// - Parameter snippet: where what was searched for was found.
  mutating func article(_ article: Article, _ snippet: Snippet?) {
    object {
      $0.members(article)
      $0.snippet(snippet)
    }
  }

  private mutating func members(_ article: Article) {
    field("id", article.id)
    field("url", article.url)
    field("title", article.title)
    field("text", article.text)
    field("author", article.author)
    field("language", article.language)
    field("published", article.published?.description)
    field("created", article.created)
    field("sources") { $0.array(article.sources) { $0.source($1) } }
  }

  private mutating func source(_ source: ArticleSource) {
    object {
      $0.field("feed", source.feed)
      $0.field("url", source.url)
      $0.field("seen", source.seen)
    }
  }

  mutating func similarArticle(_ similar: SimilarArticle) {
    object {
      $0.field("score", similar.score)
      $0.field("copy", similar.isCopy)
      $0.field("article") { $0.article(similar.article) }
    }
  }

  /// The article with what was found in it.
  mutating func receipt(_ receipt: ArticleReceipt) {
    object {
      $0.members(receipt.article)
      $0.field("topics") { $0.array(receipt.topics) { $0.topic($1) } }
      $0.field("people") { $0.array(receipt.people) { $0.person($1) } }
      $0.field("meetings") { $0.array(receipt.meetings) { $0.meeting($1) } }
    }
  }
}
