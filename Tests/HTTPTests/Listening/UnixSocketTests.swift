import Foundation
import HTTP
import Testing

@Suite struct UnixSocketTests {
  private func server(_ path: String, _ change: (inout ServerOptions) -> Void = { _ in }) -> Server {
    let options = ServerOptions.with {
      $0.listen = ["unix:\(path)"]
      change(&$0)
    }
    return Server(options: options) { loop in
      TestHandler([
        Route("GET", "/who") { _, request, _ in .now(.text(request.remoteAddress)) },
        Route("GET", "/loop") { _, _, _ in .now(.text("\(loop)")) },
      ])
    }
  }

  private func ask(_ path: String, _ target: String) throws -> String {
    let client = try Client(path: path)
    client.send("GET \(target) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    return try Answer(client.receiveAll().bytes).text
  }

  private func running(_ server: Server, _ body: ([SocketAddress]) throws -> Void) throws {
    let addresses = try server.start()
    defer {
      server.stop()
      server.wait()
    }
    try body(addresses)
  }

  @Test func servesAndLeavesNothingBehind() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try running(server(path)) { addresses throws in
        #expect(addresses == [.unix(path: path)] && addresses[0].description == "unix:\(path)")
        #expect(addresses[0].port == nil)
        #expect(try ask(path, "/who") == "unix")
        #expect(try folder.mode(of: "s") == 0o660)
      }
      #expect(!folder.has("s"))
    }
  }

  @Test(arguments: [0o600, 0o666, 0o777]) func hasTheModeThatIsAskedFor(_ mode: Int) async throws {
    try await withSocketFolder { folder in
      try running(server(folder.path + "/s") { $0.socketMode = UInt32(mode) }) { _ throws in
        #expect(try folder.mode(of: "s") == mode)
      }
    }
  }

  @Test func takesThePlaceOfADeadServersSocket() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try DeadSocket.make(path)
      #expect(throws: Client.Failure.self) { try Client(path: path) }
      try running(server(path)) { _ throws in #expect(try ask(path, "/who") == "unix") }
    }
  }

  @Test func refusesALiveServersSocket() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try running(server(path)) { _ throws in
        let error = #expect(throws: ServerError.self) { try server(path).start() }
        #expect(error?.description == "cannot listen on unix:\(path): another process listens there")
        #expect(try ask(path, "/who") == "unix")
      }
    }
  }

  @Test func neverRemovesWhatIsNoSocket() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/notes"
      try Data("notes".utf8).write(to: URL(fileURLWithPath: path))
      try FileManager.default.createSymbolicLink(atPath: folder.path + "/link", withDestinationPath: path)
      for name in ["notes", "link"] {
        let error = #expect(throws: ServerError.self) { try server("\(folder.path)/\(name)").start() }
        #expect(error?.reason.contains("no socket") == true)
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("notes".utf8))
      #expect(folder.has("link"))
    }
  }

  /// Someone has put another file where ours was.
  @Test func removesOnlyItsOwnFile() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try running(server(path)) { _ throws in
        try FileManager.default.removeItem(atPath: path)
        try DeadSocket.make(path)
      }
      #expect(folder.has("s"))
    }
  }

  @Test func removesItsFileWhereTheServerDoesNotStart() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      #expect(throws: ServerError.self) { try server(path) { $0.listen.append("192.0.2.1:0") }.start() }
      #expect(!folder.has("s"))
    }
  }

  @Test(arguments: [
    ("unix:", "a path must stand"), ("unix:@name", "abstract"), ("unix:/no/such/folder/s", "No such file"),
    ("unix:/tmp/" + String(repeating: "x", count: 104), "longer than 107 bytes"),
  ])
  func saysWhatIsWrong(_ listen: String, _ reason: String) {
    let error = #expect(throws: ServerError.self) {
      try Server(options: .with { $0.listen = [listen] }) { _ in TestHandler() }.start()
    }
    #expect(error?.address == listen && error?.reason.contains(reason) == true, "\(String(describing: error))")
  }

  @Test func takesTheLongestPathThereIs() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/" + String(repeating: "x", count: 106 - folder.path.utf8.count)
      try running(server(path)) { _ throws in #expect(try ask(path, "/who") == "unix") }
    }
  }

  /// One socket, two loops: neither is left with nothing to do.
  @Test func sharesItsConnectionsOut() async throws {
    try await withSocketFolder { folder in
      let path = folder.path + "/s"
      try running(server(path) { $0.loops = 2 }) { _ throws in
        let clients = try (0..<40).map { _ in try Client(path: path) }
        let loops = try clients.map { client in
          client.send("GET /loop HTTP/1.1\r\nHost: a\r\n\r\n")
          return try Answer(client.receiveSome() ?? []).text
        }
        #expect(loops.count { $0 == "0" } + loops.count { $0 == "1" } == 40)
        #expect((18...22).contains(loops.count { $0 == "0" }), "\(loops)")
      }
    }
  }
}
