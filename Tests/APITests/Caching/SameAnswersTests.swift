import Testing

/// What is kept is, byte for byte, what would be made.
@Suite struct SameAnswersTests {
  private static let conditions: [[(String, String)]] = [
    [], [("Accept-Encoding", "gzip")], [("If-None-Match", "*")],
    [("If-None-Match", "*"), ("Accept-Encoding", "gzip")], [("If-Match", "\"other\"")],
    [("If-Modified-Since", "Sun, 06 Nov 1994 08:49:37 GMT")], [("Accept-Encoding", "gzip;q=0, identity")],
  ]

  @Test(arguments: KeptAnswersTests.kept) func keptAndMadeAnswersAreTheSame(target: String) async throws {
    try await TestService.run(loops: 1) { kept in
      try await TestService.run(loops: 1, cacheBytes: 0, sharing: kept) { made in
        _ = try await Samples(in: kept.store)
        // From the third time on it is kept.
        for _ in 0..<2 { _ = try await kept.get(target) }
        let tag = try #require(try await kept.get(target)["etag"])
        for headers in Self.conditions + [[("If-None-Match", tag)], [("If-None-Match", "W/" + tag)]] {
          for method in ["GET", "HEAD", "GET"] {
            let first = try await kept.client.send(method, target, headers: headers)
            let second = try await made.client.send(method, target, headers: headers)
            let isSame = first.status == second.status && first.body == second.body && lines(first) == lines(second)
            #expect(isSame, "\(method) \(target) \(headers)")
          }
        }
      }
    }
  }

  /// Without what differs from one answer to the next anyway.
  private func lines(_ answer: HTTPAnswer) -> [String] {
    answer.headers.filter { $0.name != "date" && $0.name != "x-request-id" }.map { "\($0.name): \($0.value)" }
  }
}
