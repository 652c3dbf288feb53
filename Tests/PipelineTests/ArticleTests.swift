import News
import Pipeline
import Store
import Testing

/// Articles that are handed in.
struct ArticleTests {
  private let draft = ArticleDraft(title: "Harbour", body: .text("The office counted nine crates of herring."))

  @Test func anArticleIsThereWhenTheReceiptIs() async throws {
    let bench = try Bench()
    let receipt = try await bench.pipeline.addArticle(draft)
    #expect(receipt.isNew)
    #expect(receipt.article.title == "Harbour")
    #expect(!receipt.topics.isEmpty)
    #expect(try bench.reader.article(id: receipt.article.id) == receipt.article)
    #expect(try bench.reader.changes(after: 0, limit: 10).map(\.kind) == [.articleCreated])
  }

  @Test func theSameArticleTwiceIsOne() async throws {
    let bench = try Bench()
    let first = try await bench.pipeline.addArticle(draft)
    let second = try await bench.pipeline.addArticle(draft)
    #expect(!second.isNew)
    #expect(second.article.id == first.article.id)
    #expect(second.topics == first.topics)
    #expect(try bench.articles().count == 1)
  }

  @Test func manyAtOnceAreAllKept() async throws {
    let bench = try Bench()
    let ids = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<100 {
        group.addTask { [pipeline = bench.pipeline] in
          let text = "The office counted \(number) crates of herring."
          return try await pipeline.addArticle(ArticleDraft(body: .text(text))).article.id
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(ids.count == 100)
    #expect(try bench.reader.statistics().articles == 100)
  }

  @Test func readingStoresNothing() async throws {
    let bench = try Bench()
    let reading = try await bench.pipeline.read(draft)
    #expect(reading.content.text == "The office counted nine crates of herring.")
    #expect(!reading.findings.topics.isEmpty)
    #expect(try bench.articles().isEmpty)
  }

  @Test func whatIsTooMuchIsRefused() async throws {
    let bench = try Bench { $0.waitingArticles = 0 }
    await #expect(throws: PipelineError.busy(retryAfter: 2)) { try await bench.pipeline.addArticle(draft) }
    await #expect(throws: PipelineError.busy(retryAfter: 2)) { try await bench.pipeline.read(draft) }
  }

  @Test func anEmptyArticleIsRefused() async throws {
    let bench = try Bench()
    await #expect(throws: PipelineError.emptyArticle) {
      try await bench.pipeline.addArticle(ArticleDraft(body: .html("<p> </p>")))
    }
  }

  @Test func aRemovedArticleIsGone() async throws {
    let bench = try Bench()
    let id = try await bench.pipeline.addArticle(draft).article.id
    #expect(try await bench.pipeline.removeArticle(id: id))
    #expect(try await !bench.pipeline.removeArticle(id: id))
    #expect(try bench.articles().isEmpty)
  }

  @Test func aWholePageFillsWhatTheDraftLeavesOpen() async throws {
    let bench = try Bench()
    let html = """
      <html lang="en"><head><title>Harbour news</title></head><body><article><h1>Harbour news</h1>
      <p>The office counted nine crates of herring on Friday, and two of eel.</p>
      <p>Nobody had expected so many, said the master of the harbour office.</p></article></body></html>
      """
    let receipt = try await bench.pipeline.addArticle(ArticleDraft(body: .html(html), url: "http://news.example/9"))
    #expect(receipt.article.title == "Harbour news")
    #expect(receipt.article.language == "en")
    #expect(receipt.article.text.contains("two of eel.\n\nNobody"))
  }
}
