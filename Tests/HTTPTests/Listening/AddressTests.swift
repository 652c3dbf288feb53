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
    ("192.0.2.1:0", "assign"), ("no such host:0", "not"), ("::1:8080", "brackets"), ("[::1:8080", "brackets"),
    ("[]:x", "HOST:PORT"), ("", "unix:PATH"),
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
      let ports = addresses.compactMap(\.port)
      #expect(ports.count == 2 && ports[0] != ports[1])
      #expect(addresses[0].description == "127.0.0.1:\(ports[0])")
      #expect(try Answer.to(ports[0], "/").text == "home")
      if addresses[1] == .tcp(host: "127.0.0.1", port: ports[1]) {
        #expect(try Answer.to(ports[1], "/").text == "home")
      }
      server.stop()
      server.wait()
    }
  }

  /// Where the machine has IPv6 at all.
  @Test func listensOnIPv6() async throws {
    let server = Server(options: .with { $0.listen = ["[::1]:0"] }) { _ in
      TestHandler([Route("GET", "/who") { _, request, _ in .now(.text(request.remoteAddress)) }])
    }
    try await withTaskExecutorPreference(blockingLanes) {
      do {
        let address = try #require(try server.start().first)
        let port = try #require(address.port)
        #expect(address == .tcp(host: "::1", port: port) && address.description == "[::1]:\(port)")
        let client = try Client(sixPort: port)
        client.send("GET /who HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(client.receiveText().text.hasSuffix("\r\n\r\n::1"))
        server.stop()
        server.wait()
      } catch let error as ServerError {
        #expect(error.reason.contains("assign") || error.reason.contains("not supported"))
      }
    }
  }

  /// Whoever wants both families lists both: one does not take the other's port.
  @Test func everyAddressOfIPv6LeavesIPv4Alone() throws {
    do {
      let port = try #require(try start(["[::]:0"]).first?.port)
      #expect(try start(["[::]:\(port)", "0.0.0.0:\(port)"]).map(\.port) == [port, port])
    } catch let error as ServerError {
      #expect(error.reason.contains("not supported"))
    }
  }
}
