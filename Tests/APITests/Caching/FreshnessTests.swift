import News
import Store
import Testing

/// No reader gets an answer from before a write that was acknowledged.
@Suite struct FreshnessTests {
  private static let writers = 4
  private static let rounds = 40

  @Test func whoWritesReadsWhatItWrote() async throws {
    try await TestService.run { test in
      let feeds = try await test.store.write { writer in
        try (0..<Self.writers).map { number in
          try writer.addFeed(FeedDraft(url: "https://news.example/\(number).xml", title: "0"), at: .now).feed.id
        }
      }
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for feed in feeds { group.addTask { try await rename(feed, test) } }
        // They see to it that answers are kept, on all loops, and never see a feed go back.
        for _ in 0..<2 { group.addTask { try await watch(test) } }
        for try await isWriter in group where isWriter { continue }
      }
    }
  }

  private func rename(_ feed: String, _ test: TestService) async throws -> Bool {
    for round in 1...Self.rounds {
      let change = Array("{\"title\": \"\(round)\"}".utf8)
      let answer = try await test.client.send("PATCH", "/v1/feeds/\(feed)", body: change)
      #expect(answer.status == 200)
      for _ in 0..<3 {
        #expect(try await test.get("/v1/feeds/\(feed)").json["title"].string == "\(round)")
        let listed = try await test.get("/v1/feeds").json["data"].array.first { $0["id"].string == feed }
        #expect(listed?["title"].string == "\(round)")
      }
    }
    return true
  }

  private func watch(_ test: TestService) async throws -> Bool {
    var seen: [String: Int] = [:]
    for _ in 0..<Self.rounds * 4 {
      for feed in try await test.get("/v1/feeds").json["data"].array {
        let (id, round) = (feed["id"].string ?? "", feed["title"].string.flatMap { Int($0) } ?? -1)
        #expect(round >= seen[id] ?? 0)
        seen[id] = round
      }
    }
    return false
  }

  /// Another connection that writes to the same file, as another process has it.
  @Test func whatAnotherStoreWritesIsSeenAtOnce() async throws {
    try await TestService.run(loops: 1) { test in
      let other = try SQLiteStore(path: test.path)
      for round in 1...20 {
        let content = ArticleContent(title: "Round \(round)", text: "The words of round \(round).")
        let id = try await other.write {
          try $0.addArticle(content, source: ArticleSource(feed: nil, url: nil, seen: .now), at: .now).article.id
        }
        for _ in 0..<4 {
          #expect(try await test.get("/v1/articles?limit=200").json["data"].array.count == round)
          #expect(try await test.get("/v1/articles/\(id)").json["title"].string == "Round \(round)")
          #expect(try await test.get("/v1/articles?q=round").json["data"].array.count == min(round, 20))
        }
      }
    }
  }
}
