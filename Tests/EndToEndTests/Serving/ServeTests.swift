import Foundation
import Testing

/// `rapporteur serve`: its words, its log, its settings.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct ServeTests {
  @Test func everyRequestHasALogLine() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(
      ["--database", folder.url.path + "/test.db", "--log-format", "json"], in: folder)
    _ = try service.request("GET", "/healthz")
    _ = try service.request("GET", "/v1/nothing%0Aat%20all?a=b")
    #expect(service.stop() == 0)
    let lines = service.log.split(separator: "\n").compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    let requests = lines.filter { $0["message"] as? String == "request" }
    #expect(requests.map { $0["path"] as? String } == ["/healthz", "/v1/nothing\nat all"])
    #expect(requests.map { $0["query"] as? String } == [nil, "a=b"])
    #expect(requests.map { $0["status"] as? Int } == [200, 404])
    #expect(lines.last?["message"] as? String == "stopped")
  }

  @Test(arguments: [["--access-log", "off"], ["--log-level", "warning"]])
  func requestsAreNotLoggedWhereNobodyWantsThem(_ options: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(["--database", folder.url.path + "/test.db"] + options, in: folder)
    _ = try service.request("GET", "/healthz")
    #expect(service.stop() == 0)
    #expect(!service.log.contains("healthz"))
    #expect(service.log.contains("info stopping") == (options[0] == "--access-log"))
  }

  @Test func settingsAreFollowed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(["--database", folder.url.path + "/test.db", "--max-body", "1k"], in: folder)
    let large = "{\"text\": \"\(String(repeating: "herring ", count: 500))\"}"
    #expect(try service.request("POST", "/v1/articles", json: large).status == 413)
    #expect(service.stop() == 0)
  }

  @Test func answersAreGivenWithoutACacheToo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(["--database", folder.url.path + "/test.db", "--answer-cache", "0"], in: folder)
    #expect(try service.request("GET", "/v1/articles").status == 200)
    #expect(service.stop() == 0)
  }

  @Test func feedsAreFetchedAndFollowed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // A second service is the site: its calendar of meetings is an Atom feed.
    let site = try RunningService(["--database", folder.url.path + "/site.db"], in: folder)
    let service = try RunningService(["--database", folder.url.path + "/test.db"], in: folder)
    let url = "http://127.0.0.1:\(site.port)/v1/meetings.atom"
    let answer = try service.request("POST", "/v1/feeds", json: "{\"url\": \"\(url)\"}")
    #expect(answer.status == 201)
    #expect(answer.json["format"] as? String == "atom10")
    #expect(service.stop() == 0)
    #expect(site.stop() == 0)
  }

  @Test func wrongSettingsAndSourcesAreNamed() throws {
    let usage = try Binary.run(["serve", "--max-body", "many"], timeout: 20)
    #expect(usage.exitCode == 2)
    #expect(usage.stderr.contains("--max-body"))
    let source = try Binary.run(["serve", "--listen", "127.0.0.1:0", "/no/such/folder"], timeout: 20)
    #expect(source.exitCode == 1)
    #expect(source.stderr.contains("/no/such/folder"))
  }

  @Test func anAddressThatIsNotOursIsNamed() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = try Binary.run(
      ["serve", "--listen", "198.51.100.1:80", "--database", folder.url.path + "/test.db"], timeout: 20)
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("cannot listen on 198.51.100.1:80"))
  }
}
