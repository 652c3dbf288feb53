import HTTP
import Testing

/// What the server makes of a 200 with validators; the comparison itself is in `PreconditionsTests`.
@Suite struct ConditionalTests {
  private static let modified = "Sun, 06 Nov 1994 08:49:37 GMT"

  @Test(arguments: ["GET", "HEAD"]) func answersNotModified(_ method: String) async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged", method: method, "If-None-Match: \"v0\", \"v1\"")
      #expect(answer.status == 304)
      #expect(answer.body.isEmpty)
      #expect(answer["ETag"] == "\"v1\"")
      #expect(answer["Date"] != nil)
      for absent in ["Content-Type", "Content-Length", "Transfer-Encoding", "Last-Modified"] {
        #expect(answer[absent] == nil)
      }
    }
  }

  /// Without a tag the date is the only validator there is (RFC 9110, section 15.4.5).
  @Test func keepsTheDateWhereThereIsNoTag() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/dated", "If-Modified-Since: \(Self.modified)")
      #expect(answer.status == 304 && answer["Last-Modified"] == Self.modified && answer["Content-Type"] == nil)
      #expect(try Answer.to(port, "/dated", "If-Modified-Since: Sat, 05 Nov 1994 08:49:37 GMT").status == 200)
    }
  }

  @Test func answersPreconditionFailed() async throws {
    try await withServer { _, port in
      let answer = try Answer.to(port, "/tagged", "If-Match: \"v0\"")
      #expect(answer.status == 412)
      #expect(answer["Content-Type"] == "application/problem+json")
      #expect(answer.text.contains(#""status":412"#))
      #expect(try Answer.to(port, "/tagged", "If-Match: \"v1\"").status == 200)
      #expect(try Answer.to(port, "/tagged", "If-Unmodified-Since: Sat, 05 Nov 1994 08:49:37 GMT").status == 412)
    }
  }

  @Test func asksNothingOfOtherAnswers() async throws {
    try await withServer { _, port throws in
      #expect(try Answer.to(port, "/absent", "If-None-Match: *").status == 404)
      #expect(try Answer.to(port, "/echo", method: "POST", "If-None-Match: *").status == 200)
    }
  }

  /// What has no validator exists all the same, and matches no tag.
  @Test func countWhereThereIsNoValidator() async throws {
    try await withServer { _, port throws in
      #expect(try Answer.to(port, "/", "If-Match: *").status == 200)
      #expect(try Answer.to(port, "/", "If-Match: \"v0\"").status == 412)
      #expect(try Answer.to(port, "/", "If-None-Match: \"v0\"").status == 200)
      #expect(try Answer.to(port, "/", "If-None-Match: *").status == 304)
      #expect(try Answer.to(port, "/", "If-Modified-Since: Sun, 06 Nov 1994 08:49:37 GMT").status == 200)
      #expect(try Answer.to(port, "/absent", "If-Match: \"v0\"", "If-None-Match: *").status == 404)
    }
  }

  /// RFC 9110, section 14.2: whoever asks for a part gets the whole, and is told so.
  @Test(arguments: ["bytes=0-1", "bytes=5-", "bytes=-1", "lines=1-2", "bytes=x", "bytes=0-1,3-4"])
  func doNotCutRanges(_ range: String) async throws {
    try await withServer { _, port in
      for condition in ["X: 1", "If-Range: \"v1\"", "If-Range: \"v0\""] {
        let answer = try Answer.to(port, "/tagged", "Range: \(range)", condition)
        #expect(answer.status == 200 && answer.body.count == 4500)
        #expect(answer["Accept-Ranges"] == "none" && answer["Content-Range"] == nil)
      }
      #expect(try Answer.to(port, "/tagged")["Accept-Ranges"] == nil)
    }
  }
}
