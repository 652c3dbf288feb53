import HTTP
import Testing

/// `Server.stop()`: what runs is finished, what is new is refused.
@Suite struct StopTests {
  private static let patient = ServerOptions.with { $0.shutdownGrace = 20 }

  /// Stops the server, and fails if it takes longer than what it waits for.
  private static func stopsAtOnce(_ server: Server) -> Bool {
    let start = ContinuousClock.now
    server.stop()
    server.wait()
    // Far from the grace, and from the time that a client has to end its side.
    return ContinuousClock.now - start < .seconds(1.5)
  }

  @Test(arguments: ["", "\r\n", "\r"]) func closesWhatIsIdle(_ stray: String) async throws {
    try await withServer(Self.patient) { server, port in
      let (fresh, kept) = (try Client(port), try Client(port))
      kept.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n" + stray)
      _ = kept.receive(until: "home")
      #expect(eventually { server.connections == 2 })
      #expect(Self.stopsAtOnce(server))
      #expect(fresh.receiveText() == ("", true))
      #expect(kept.receiveText() == ("", true))
    }
  }

  @Test func refusesWhatIsNew() async throws {
    try await withServer(Self.patient) { server, port in
      #expect(Self.stopsAtOnce(server))
      #expect(throws: Client.Failure.self) { try Client(port) }
    }
  }

  @Test func finishesWhatRuns() async throws {
    let route = Route<Void>("GET", "/slow") { _, _, _ in
      .later {
        await rest(0.2)
        return .text("slow")
      }
    }
    try await withServer(Self.patient, routes: [route]) { server, port in
      let client = try Client(port)
      client.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
      pause(0.05)
      server.stop()
      let (text, isClosed) = client.receiveText()
      #expect(statuses(text) == [200] && text.hasSuffix("slow") && isClosed)
      #expect(text.contains("\r\nConnection: close\r\n"))
      client.close()
      #expect(Self.stopsAtOnce(server))
    }
  }

  @Test func answersWhatHasArrived() async throws {
    try await withServer(Self.patient) { server, port in
      let client = try Client(port)
      #expect(eventually { server.connections == 1 })
      client.send("GET /items/1 HTTP/1.1\r\nHost: a\r\n\r\n")
      server.stop()
      #expect(client.receiveText().text.hasSuffix("item 1"))
    }
  }

  @Test func waitsForARequestThatIsOnItsWay() async throws {
    try await withServer(Self.patient) { server, port in
      let client = try Client(port)
      client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab")
      pause(0.05)
      server.stop()
      pause(0.05)
      client.send("cd")
      let text = client.receiveText().text
      #expect(text.hasSuffix("\r\n\r\nabcd") && text.contains("\r\nConnection: close\r\n"))
    }
  }

  @Test func sendsAllOfALargeAnswer() async throws {
    try await withServer(Self.patient) { server, port in
      let client = try Client(port)
      client.send(String(repeating: "GET /large HTTP/1.1\r\nHost: a\r\n\r\n", count: 60))
      pause(0.1)
      server.stop()
      let (bytes, isClosed) = client.receiveAll()
      client.close()
      let count = statuses(String(decoding: bytes, as: UTF8.self)).count
      #expect(isClosed && count > 0 && bytes.count { $0 == 0x2E } >= count * 200_000)
      #expect(Self.stopsAtOnce(server))
    }
  }

  @Test func finishesAStream() async throws {
    let counter = Counter()
    let route = Route<Void>("GET", "/pieces") { _, _, _ in
      .now(
        Response(
          status: 200,
          body: .stream(
            BodyStream {
              await rest(0.03)
              return counter.next() <= 5 ? Array("piece".utf8) : nil
            })))
    }
    try await withServer(Self.patient, routes: [route]) { server, port in
      let client = try Client(port)
      client.send("GET /pieces HTTP/1.1\r\nHost: a\r\n\r\n")
      _ = client.receive(until: "piece\r\n")
      server.stop()
      let (text, isClosed) = client.receiveText()
      #expect(text.hasSuffix("piece\r\n0\r\n\r\n") && isClosed)
      client.close()
      #expect(Self.stopsAtOnce(server))
    }
  }

  @Test func endsALiveStream() async throws {
    let ended = Counter()
    let route = Route<Void>("GET", "/watch") { _, _, _ in
      .now(Response(status: 200, body: .stream(.live(ended: ended))))
    }
    try await withServer(Self.patient, routes: [route]) { server, port in
      let client = try Client(port)
      client.send("GET /watch HTTP/1.1\r\nHost: a\r\n\r\n")
      _ = client.receive(until: "hello\n\n\r\n")
      server.stop()
      #expect(client.receiveText() == ("0\r\n\r\n", true))
      client.close()
      #expect(Self.stopsAtOnce(server))
      #expect(eventually { ended.value == 1 })
    }
  }

  @Test func waitsNoLongerThanItsGrace() async throws {
    let route = Route<Void>("GET", "/never") { _, _, _ in
      .later {
        try? await Task.sleep(for: .seconds(30))
        return .text("never")
      }
    }
    try await withServer(.with { $0.shutdownGrace = 0.1 }, routes: [route]) { server, port in
      let (working, sending) = (try Client(port), try Client(port))
      working.send("GET /never HTTP/1.1\r\nHost: a\r\n\r\n")
      sending.send("GET / HTTP/1.1\r\n")
      pause(0.05)
      #expect(Self.stopsAtOnce(server))
      #expect(working.receiveText() == ("", true))
      #expect(sending.receiveText() == ("", true))
    }
  }

  @Test func mayBeAskedTwiceAndFromAnywhere() async throws {
    try await withServer(Self.patient) { server, _ in
      server.stop()
      #expect(Self.stopsAtOnce(server))
      server.stop()
      #expect(Self.stopsAtOnce(server))
    }
  }

  /// What a request writes is written, also where nobody waits for the answer.
  @Test func waitsForWorkWhoseClientHasGone() async throws {
    let (begun, ended) = (Counter(), Counter())
    let route = Route<Void>("GET", "/write") { _, _, _ in
      .later {
        begun.next()
        await rest(0.3)
        ended.next()
        return .text("written")
      }
    }
    try await withServer(Self.patient, routes: [route]) { server, port in
      let client = try Client(port)
      client.send("GET /write HTTP/1.1\r\nHost: a\r\n\r\n")
      #expect(eventually { begun.value == 1 })
      client.reset()
      #expect(eventually { server.connections == 0 })
      #expect(ended.value == 0 && Self.stopsAtOnce(server) && ended.value == 1)
    }
  }
}
