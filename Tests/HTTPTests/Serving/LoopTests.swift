import Glibc
import HTTP
import Synchronization
import Testing
import Threads

@Suite struct LoopTests {
  /// Tells which loop and thread it is asked on.
  private final class Numbered: Handler {
    let number: Int
    let thread = pthread_self()

    init(_ number: Int) { self.number = number }

    func handle(_ request: Request) -> Reply {
      .now(.text("loop \(number) \(pthread_equal(thread, pthread_self()) != 0 ? "at home" : "astray")"))
    }
  }

  private struct NoHandler: Error {}

  @Test func haveAHandlerEach() async throws {
    let server = Server(options: .with { $0.loops = 3 }) { Numbered($0) }
    try await onLane {
      let port = try server.start()[0].port ?? 0
      defer {
        server.stop()
        server.wait()
      }
      // The kernel spreads connections over the loops by their addresses.
      let answers = Set(try (0..<200).map { _ in try Answer.to(port, "/").text })
      #expect(answers == ["loop 0 at home", "loop 1 at home", "loop 2 at home"])
    }
  }

  @Test func countTheirConnectionsTogether() async throws {
    try await withServer(.with { ($0.loops, $0.maxConnections) = (4, 30) }) { server, port in
      let clients = try (0..<30).map { _ in try Client(port) }
      #expect(eventually { server.connections == 30 })
      #expect(try Answer(Client(port).receiveAll().bytes).status == 503)
      for client in clients { client.close() }
      #expect(eventually { server.connections == 0 })
    }
  }

  @Test func stopAllTogether() async throws {
    try await withServer(.with { ($0.loops, $0.shutdownGrace) = (4, 5) }) { server, port in
      let clients = try (0..<20).map { _ in try Client(port) }
      for client in clients { client.send("GET /later HTTP/1.1\r\nHost: a\r\n\r\n") }
      #expect(eventually { server.connections == 20 })
      pause(0.02)
      server.stop()
      for client in clients { #expect(client.receiveText().text.hasSuffix("later")) }
    }
  }

  @Test func serveManyClientsAtOnce() async throws {
    try await withServer(.with { $0.loops = 2 }) { _, port in
      let clients = try (0..<300).map { _ in try Client(port) }
      for round in 0..<3 {
        for (index, client) in clients.enumerated() {
          client.send("GET /items/\(round)-\(index) HTTP/1.1\r\nHost: a\r\n\r\n")
        }
        for (index, client) in clients.enumerated() {
          #expect(client.receive(until: "item \(round)-\(index)").hasSuffix("\r\n\r\nitem \(round)-\(index)"))
        }
      }
    }
  }

  @Test func passOnWhyAHandlerCouldNotBeMade() async throws {
    try await onLane {
      let server = Server(options: .with { $0.loops = 3 }) { number in
        if number == 1 { throw NoHandler() }
        return Numbered(number)
      }
      #expect(throws: NoHandler.self) { try server.start() }
    }
  }

  private func onLane<Result>(_ body: () throws -> Result) async throws -> Result {
    try await withTaskExecutorPreference(blockingLanes) { try body() }
  }
}
