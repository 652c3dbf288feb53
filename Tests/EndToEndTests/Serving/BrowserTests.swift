import Foundation
import Testing

/// What pages in browsers may do to a service on loopback, as it is without any option.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct BrowserTests {
  @Test func pagesOfOthersNeitherWriteNorPoseAsOurs() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let service = try RunningService(["--database", folder.url.path + "/test.db"], in: folder)
    // A form of another page, as plain text: no preflight asks before.
    let page = ["Host: 127.0.0.1:\(service.port)", "Origin: https://evil.example", "Content-Type: text/plain"]
    #expect(try PlainClient.request(service.port, "POST", "/v1/articles", fields: page, body: "Lies.").status == 403)
    let rebound = ["Host: evil.example:\(service.port)"]
    #expect(try PlainClient.request(service.port, "GET", "/v1/articles", fields: rebound).status == 421)
    #expect(try service.request("GET", "/v1/stats").json["articles"] as? Int == 0)
    #expect(service.stop() == 0)
  }

  @Test func optionsLetThemRead() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let options = ["--cors-origin", "https://pages.example", "--allowed-host", "news.example"]
    let service = try RunningService(["--database", folder.url.path + "/test.db"] + options, in: folder)
    let fields = ["Host: news.example", "Origin: https://pages.example"]
    let answer = try PlainClient.request(service.port, "GET", "/v1/articles", fields: fields)
    #expect(answer.status == 200 && answer.head.contains("Access-Control-Allow-Origin: https://pages.example\r\n"))
    #expect(service.stop() == 0)
  }
}
