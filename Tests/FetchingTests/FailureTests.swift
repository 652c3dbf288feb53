import Fetching
import Glibc
import HTTP
import Testing

/// What is no answer, and how it is told.
@Suite struct FailureTests {
  private func failure(_ url: String, _ options: FetchOptions = .local()) async -> FetchError? {
    do throws(FetchError) {
      _ = try await Fetcher(options: options).fetch(url)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "", "news.example", "/feed", "ftp://news.example/", "file:///etc/passwd", "http://", "http:///x y z",
  ])
  func whatIsNoWebAddressIsRefused(url: String) async {
    #expect(await failure(url) == .badURL(url))
  }

  @Test func aPasswordIsNotShownInAnError() async {
    #expect(await failure("http://ann:secret@exa mple.example/feed") == .badURL("http://exa mple.example/feed"))
    let refused = await failure("http://ann:secret@127.0.0.1:1/feed")
    #expect(refused.map { "\($0)" }?.contains("secret") == false)
  }

  @Test func anUnknownHostIsNamed() async {
    #expect(await failure("http://nowhere.invalid/feed") == .unknownHost("nowhere.invalid"))
  }

  @Test func aRefusedConnectionIsTold() async throws {
    // Bound and let go: nobody listens there any more.
    let port = RawServer { _ in }.port
    guard case .cannotConnect(let reason) = await failure("http://127.0.0.1:\(port)/") else {
      Issue.record("a connection was made")
      return
    }
    #expect(reason.contains("127.0.0.1"))
  }

  @Test func aServerThatSpeaksNoTLSIsTold() async {
    let server = RawServer { RawServer.send($0, Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)) }
    guard case .tls = await failure("https://127.0.0.1:\(server.port)/") else {
      Issue.record("no TLS failure")
      return
    }
  }

  @Test(arguments: [
    "", "no HTTP at all\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
  ])
  func anAnswerThatBreaksOffIsBroken(answer: String) async {
    let server = RawServer(answer: answer)
    guard case .broken = await failure(server.base) else {
      Issue.record("taken for an answer")
      return
    }
  }

  @Test func aServerThatNeverAnswersTimesOut() async {
    let server = RawServer { RawServer.waitForEnd($0) }
    #expect(await failure(server.base, .local { $0.timeout = 1 }) == .timedOut(after: 1))
  }

  @Test func aServerThatTricklesTimesOut() async {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      RawServer.send(connection, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
      while RawServer.send(connection, [0x2E]) { usleep(20_000) }
    }
    #expect(await failure(server.base, .local { $0.timeout = 1 }) == .timedOut(after: 1))
  }

  @Test func aBodyWithoutEndIsCutOff() async {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      RawServer.send(connection, Array("HTTP/1.1 200 OK\r\n\r\n".utf8))
      while RawServer.send(connection, [UInt8](repeating: 0x2E, count: 65_536)) {}
    }
    #expect(await failure(server.base, .local { $0.maxBytes = 1 << 20 }) == .tooLarge(limit: 1 << 20))
  }

  @Test func aBodyThatSaysItIsTooLongIsNotRead() async {
    let server = RawServer(answer: "HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n")
    #expect(await failure(server.base) == .tooLarge(limit: 20 << 20))
  }

  @Test func theLimitCountsDecodedBytes() async throws {
    let site = try Site { _ in .text(String(repeating: "a", count: 100_000)) }
    #expect(await failure(site.base, .local { $0.maxBytes = 50_000 }) == .tooLarge(limit: 50_000))
    #expect(await failure(site.base, .local { $0.maxBytes = 100_000 }) == nil)
  }

  @Test func aHeaderWithoutEndIsCutOff() async {
    let server = RawServer { connection in
      RawServer.readHead(connection)
      RawServer.send(connection, Array("HTTP/1.1 200 OK\r\n".utf8))
      while RawServer.send(connection, Array("X-Filler: \(String(repeating: "x", count: 1000))\r\n".utf8)) {}
    }
    #expect(await failure(server.base) == .broken("its header is too long"))
  }
}
