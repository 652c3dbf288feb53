import HTTP
import Testing

/// CORS, as of the Fetch standard.
@Suite struct OriginRuleTests {
  private func answer(
    _ rule: OriginRule, _ method: String, _ target: String = "/tagged", _ fields: [String] = []
  ) async throws -> Answer {
    try await withServer(.with { $0.browsers.readers = rule }) { _, port in
      let client = try Client(port)
      let head = ["\(method) \(target) HTTP/1.1", "Host: a", "Connection: close"]
      client.send((head + fields).joined(separator: "\r\n") + "\r\n\r\n")
      return try Answer(client.receiveAll().bytes)
    }
  }

  private let listed = OriginRule.only(["https://a.example", "http://localhost:3000"])
  private let origin = "Origin: https://a.example"

  @Test(arguments: ["GET", "HEAD"]) func letsAListedOriginRead(_ method: String) async throws {
    let answer = try await answer(listed, method, "/tagged", [origin])
    #expect(answer.status == 200 && answer["Access-Control-Allow-Origin"] == "https://a.example")
    #expect(answer.fields.filter { $0.name == "vary" }.map(\.value).contains("Origin"))
    let exposed = try #require(answer["Access-Control-Expose-Headers"])
    for name in ["ETag", "Link", "X-Request-Id"] { #expect(exposed.contains(name)) }
    #expect(answer["Access-Control-Allow-Credentials"] == nil)
  }

  /// Also what is not found, has not changed or comes later.
  @Test(arguments: [("/none", 404), ("/later", 200), ("/stream", 200), ("/tagged", 304)])
  func letsItReadEveryAnswer(_ target: String, _ status: Int) async throws {
    let condition = status == 304 ? ["If-None-Match: \"v1\""] : []
    let answer = try await answer(listed, "GET", target, [origin] + condition)
    #expect(answer.status == status && answer["Access-Control-Allow-Origin"] == "https://a.example")
  }

  @Test(arguments: [
    nil, "https://b.example", "https://a.example.evil", "http://a.example", "https://a.example:444", "null", "",
  ])
  func letsNoOtherRead(_ origin: String?) async throws {
    let answer = try await answer(listed, "GET", "/tagged", origin.map { ["Origin: \($0)"] } ?? [])
    #expect(answer.status == 200 && !answer.fields.contains { $0.name.hasPrefix("access-control-") })
    // Lest a cache keep this answer for a listed one.
    #expect(answer.fields.filter { $0.name == "vary" }.map(\.value).contains("Origin"))
  }

  @Test func answersPreflights() async throws {
    let ask = [origin, "Access-Control-Request-Method: GET", "Access-Control-Request-Headers: if-none-match"]
    let answer = try await answer(listed, "OPTIONS", "/tagged", ask)
    #expect(answer.status == 204 && answer["Access-Control-Allow-Origin"] == "https://a.example")
    #expect(answer["Access-Control-Allow-Methods"] == "GET, HEAD" && answer["Access-Control-Max-Age"] == "86400")
    #expect(answer["Access-Control-Allow-Headers"]?.contains("If-None-Match") == true)
    #expect(answer["Vary"] == "Origin")
  }

  @Test(arguments: ["POST", "PUT", "DELETE", "PATCH", "get", ""])
  func allowsNoPreflightOfAWrite(_ method: String) async throws {
    for rule in [listed, .any] {
      let answer = try await answer(rule, "OPTIONS", "/echo", [origin, "Access-Control-Request-Method: \(method)"])
      #expect(answer.status == 204 && !answer.fields.contains { $0.name.hasPrefix("access-control-") })
    }
  }

  @Test(arguments: ["POST", "DELETE"]) func letsNobodyReadTheAnswersToWrites(_ method: String) async throws {
    for rule in [listed, .any] {
      let answer = try await answer(rule, method, "/items/1", [origin])
      #expect(!answer.fields.contains { $0.name.hasPrefix("access-control-") })
    }
  }

  @Test func letsEverybodyReadWhereAnyMay() async throws {
    let answer = try await answer(.any, "GET", "/dated", ["Origin: null"])
    #expect(answer["Access-Control-Allow-Origin"] == "*" && answer["Vary"] == nil)
    let plain = try await self.answer(.any, "GET", "/dated")
    #expect(!plain.fields.contains { $0.name.hasPrefix("access-control-") })
  }

  @Test func saysNothingWhereNobodyMay() async throws {
    let answer = try await answer(.none, "GET", "/dated", [origin])
    #expect(answer["Vary"] == nil && !answer.fields.contains { $0.name.hasPrefix("access-control-") })
  }
}
