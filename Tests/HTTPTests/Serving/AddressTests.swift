import HTTP
import Testing
import Threads

@Suite struct AddressTests {
  private func start(_ listen: [String]) throws -> [SocketAddress] {
    let server = Server(options: .with { $0.listen = listen }) { _ in TestHandler() }
    let addresses = try server.start()
    server.stop()
    server.wait()
    return addresses
  }

  @Test(arguments: [
    ("", "HOST:PORT"), ("8080", "HOST:PORT"), ("127.0.0.1", "HOST:PORT"), ("127.0.0.1:", "HOST:PORT"),
    ("127.0.0.1:http", "HOST:PORT"), ("127.0.0.1:65536", "HOST:PORT"), ("127.0.0.1:-1", "HOST:PORT"),
    ("192.0.2.1:0", "assign"), ("no such host:0", "not"),
  ])
  func saysWhatIsWrong(_ address: String, _ reason: String) {
    let error = #expect(throws: ServerError.self) { try start([address]) }
    #expect(error?.address == address)
    #expect(error?.description.hasPrefix("cannot listen on \(address): ") == true)
    #expect(error?.reason.contains(reason) == true, "\(String(describing: error))")
  }

  @Test func refusesAPortThatIsTaken() async throws {
    try await withServer { _, port in
      let error = #expect(throws: ServerError.self) { try start(["127.0.0.1:\(port)"]) }
      #expect(error?.reason == "Address already in use")
      #expect(throws: ServerError.self) { try start(["127.0.0.1:0", "127.0.0.1:\(port)"]) }
    }
  }

  @Test func takesAPortAgainAfterTheEnd() async throws {
    let port = try await withServer { _, port in
      let client = try Client(port)
      client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
      _ = client.receive(until: "home")
      return port
    }
    #expect(try start(["127.0.0.1:\(port)"]).map(\.port) == [port])
  }

  @Test func listensOnSeveral() async throws {
    let server = Server(options: .with { ($0.listen, $0.loops) = (["127.0.0.1:0", "localhost:0"], 2) }) { _ in
      TestHandler()
    }
    try await withTaskExecutorPreference(blockingLanes) {
      let addresses = try server.start()
      #expect(addresses.count == 2 && addresses[0].port != addresses[1].port)
      #expect(addresses[0].description == "127.0.0.1:\(addresses[0].port)")
      #expect(try Answer.to(addresses[0].port, "/").text == "home")
      if addresses[1].host == "127.0.0.1" { #expect(try Answer.to(addresses[1].port, "/").text == "home") }
      server.stop()
      server.wait()
    }
  }

  /// Where the machine has IPv6 at all.
  @Test func listensOnIPv6() throws {
    do {
      let address = try #require(try start(["[::1]:0"]).first)
      #expect(address.host == "::1" && address.description == "[::1]:\(address.port)")
    } catch let error as ServerError {
      #expect(error.reason.contains("assign") || error.reason.contains("not supported"))
    }
  }
}
