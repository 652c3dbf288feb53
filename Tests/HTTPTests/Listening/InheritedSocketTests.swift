import Glibc
import HTTP
import Testing

@Suite struct InheritedSocketTests {
  private func serve(_ sockets: [InheritedSocket], _ body: ([SocketAddress]) throws -> Void) throws {
    let options = ServerOptions.with { ($0.listen, $0.inherited, $0.loops) = ([], sockets, 2) }
    let server = Server(options: options) { _ in
      TestHandler([Route("GET", "/who") { _, request, _ in .now(.text(request.remoteAddress)) }])
    }
    let addresses = try server.start()
    defer {
      server.stop()
      server.wait()
    }
    try body(addresses)
  }

  @Test func servesAUnixSocketAndLeavesItsFile() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try serve([InheritedSocket(descriptor: try DeadSocket.listening(path))]) { addresses throws in
        #expect(addresses == [.unix(path: path)])
        let client = try Client(path: path)
        client.send("GET /who HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(client.receiveText().text.hasSuffix("\r\n\r\nunix"))
      }
      // It is whoever made it that removes it.
      #expect(folder.has("s"))
      #expect(throws: Client.Failure.self) { try Client(path: path) }
    }
  }

  @Test func servesATCPSocketAndSeesClientsOfIPv4AsSuch() async throws {
    try await withSocketFolder { _ in
      // As systemd makes it of `ListenStream=8080`: of IPv6, for clients of both.
      let descriptor = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      let status = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
        }
      }
      guard descriptor >= 0, status == 0, listen(descriptor, 16) == 0 else { return }
      try serve([InheritedSocket(descriptor: descriptor)]) { addresses throws in
        let port = try #require(addresses.first?.port)
        #expect(addresses == [.tcp(host: "::", port: port)])
        #expect(try Answer.to(port, "/who").text == "127.0.0.1")
      }
    }
  }

  @Test func refusesWhatDoesNotListen() async throws {
    try await withSocketFolder { folder in
      try DeadSocket.make(folder.path + "/s")
      var pair: [Int32] = [0, 0]
      socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair)
      let file = open("/dev/null", O_RDONLY)
      for descriptor in [pair[0], file, 9999] {
        let socket = InheritedSocket(descriptor: descriptor, name: "web")
        let error = #expect(throws: ServerError.self) { try serve([socket]) { _ in } }
        #expect(error?.description.hasPrefix("cannot listen on descriptor \(descriptor) (web): not a stream") == true)
      }
      for descriptor in pair + [file] { close(descriptor) }
    }
  }
}
