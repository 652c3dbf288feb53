import HTTP
import Testing

@Suite struct PreconditionsTests {
  private static let date = "Tue, 20 May 2025 07:05:09 GMT"
  private static let before = "Tue, 20 May 2025 07:05:08 GMT"
  private static let after = "Tue, 20 May 2025 07:05:10 GMT"

  private func outcome(
    method: String = "GET", etag: String? = "\"v1\"", lastModified: String? = nil, _ fields: (String, String)...
  ) -> Preconditions.Outcome {
    var headers = Headers()
    for (name, value) in fields { headers.add(name, value) }
    return Preconditions.evaluate(
      Request(method: method, path: "/", headers: headers), etag: etag, lastModified: lastModified)
  }

  @Test func proceedsWithoutConditions() {
    #expect(outcome() == .proceed)
    #expect(outcome(method: "PUT") == .proceed)
  }

  @Test(arguments: [
    "\"v1\"", "W/\"v1\"", "*", "\"v0\", \"v1\"", "\"v0\",W/\"v1\" , \"v2\"", "\"a,b\", \"v1\"", "\"v1-gzip\"",
    "W/\"v1-gzip\"",
  ])
  func findsAKnownTag(_ list: String) {
    #expect(outcome(("If-None-Match", list)) == .notModified)
    #expect(outcome(method: "HEAD", ("If-None-Match", list)) == .notModified)
    #expect(outcome(method: "PUT", ("If-None-Match", list)) == .failed)
  }

  @Test(arguments: ["\"v2\"", "v1", "\"V1\"", "\"v1", "", "\"\"", "\"v0,v1\"", "\"v1 \"", "\"v1-br\""])
  func doesNotFindAnother(_ list: String) {
    #expect(outcome(("If-None-Match", list)) == .proceed)
    #expect(outcome(method: "PUT", ("If-Match", list)) == .failed)
  }

  @Test func joinsRepeatedFields() {
    #expect(outcome(("If-None-Match", "\"v0\""), ("If-None-Match", "\"v1\"")) == .notModified)
  }

  @Test func comparesWeakTagsWeakly() {
    #expect(outcome(etag: "W/\"v1\"", ("If-None-Match", "\"v1\"")) == .notModified)
    #expect(outcome(etag: "W/\"v1\"", ("If-None-Match", "W/\"v1\"")) == .notModified)
  }

  @Test func comparesStronglyForIfMatch() {
    #expect(outcome(method: "PUT", ("If-Match", "\"v1\"")) == .proceed)
    #expect(outcome(method: "PUT", ("If-Match", "\"v0\", \"v1-gzip\"")) == .proceed)
    #expect(outcome(method: "PUT", ("If-Match", "*")) == .proceed)
    #expect(outcome(method: "PUT", ("If-Match", "W/\"v1\"")) == .failed)
    #expect(outcome(method: "PUT", etag: "W/\"v1\"", ("If-Match", "W/\"v1\"")) == .failed)
    #expect(outcome(method: "GET", ("If-Match", "\"v0\"")) == .failed)
  }

  @Test func takesAStarForWhetherThereIsAnything() {
    #expect(outcome(method: "PUT", etag: nil, ("If-Match", "*")) == .failed)
    #expect(outcome(method: "PUT", etag: nil, ("If-None-Match", "*")) == .proceed)
    #expect(outcome(method: "PUT", etag: nil, lastModified: Self.date, ("If-Match", "*")) == .proceed)
    #expect(outcome(etag: nil, lastModified: Self.date, ("If-None-Match", "*")) == .notModified)
  }

  @Test func comparesDates() {
    func since(_ date: String, _ method: String = "GET") -> Preconditions.Outcome {
      outcome(method: method, lastModified: Self.date, ("If-Modified-Since", date))
    }
    #expect(since(Self.before) == .proceed)
    #expect(since(Self.date) == .notModified)
    #expect(since(Self.after) == .notModified)
    #expect(since("yesterday") == .proceed)
    #expect(since(Self.date, "POST") == .proceed)
    #expect(outcome(("If-Modified-Since", Self.date)) == .proceed)
  }

  @Test func failsWhereItWasModifiedSince() {
    func unmodified(_ date: String) -> Preconditions.Outcome {
      outcome(method: "PUT", lastModified: Self.date, ("If-Unmodified-Since", date))
    }
    #expect(unmodified(Self.before) == .failed)
    #expect(unmodified(Self.date) == .proceed)
    #expect(unmodified(Self.after) == .proceed)
    #expect(unmodified("yesterday") == .proceed)
  }

  /// RFC 9110, section 13.2.2: a tag outweighs a date, and If-Match comes before If-None-Match.
  @Test func asksInTheOrderOfTheStandard() {
    #expect(
      outcome(lastModified: Self.date, ("If-None-Match", "\"v0\""), ("If-Modified-Since", Self.after)) == .proceed)
    #expect(
      outcome(method: "PUT", lastModified: Self.date, ("If-Match", "\"v1\""), ("If-Unmodified-Since", Self.before))
        == .proceed)
    #expect(outcome(("If-Match", "\"v0\""), ("If-None-Match", "\"v1\"")) == .failed)
    #expect(outcome(("If-Match", "\"v1\""), ("If-None-Match", "\"v1\"")) == .notModified)
  }
}
