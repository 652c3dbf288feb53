import HTTP
import Testing

/// The peer is 127.0.0.1 in all of these.
@Suite struct TrustedProxyTests {
  /// What `Request.remoteAddress` is.
  private func client(_ fields: [String], trusting proxies: [String] = ["127.0.0.0/8", "10.0.0.0/8"]) async throws
    -> String
  {
    let options = ServerOptions.with { options in
      for proxy in proxies { options.trustedProxies.add(proxy) }
    }
    let who = Route<Void>("GET", "/who") { _, request, _ in .now(.text(request.remoteAddress)) }
    return try await withServer(options, routes: [who]) { _, port in
      let client = try Client(port)
      client.send(
        (["GET /who HTTP/1.1", "Host: a", "Connection: close"] + fields).joined(separator: "\r\n") + "\r\n\r\n")
      return try Answer(client.receiveAll().bytes).text
    }
  }

  @Test(arguments: [
    // One proxy, with what clients had sent before it.
    ("203.0.113.7", "203.0.113.7"), ("8.8.8.8, 203.0.113.7", "203.0.113.7"),
    ("127.0.0.1, 203.0.113.7", "203.0.113.7"), ("unknown, 203.0.113.7", "203.0.113.7"),
    // Two.
    ("8.8.8.8, 203.0.113.7, 10.0.0.9", "203.0.113.7"),
    // Nobody but proxies.
    ("10.0.0.8, 10.0.0.9", "10.0.0.8"),
    // Forms.
    (" 203.0.113.7 ", "203.0.113.7"), ("203.0.113.7:4711", "203.0.113.7"), ("2001:db8::7", "2001:db8::7"),
    ("[2001:db8::7]", "2001:db8::7"), ("[2001:db8::7]:4711", "2001:db8::7"), ("2001:DB8:0::7", "2001:db8::7"),
    ("::ffff:203.0.113.7", "203.0.113.7"), ("8.8.8.8,,203.0.113.7, ,", "203.0.113.7"),
    // What can't be read ends the way.
    ("203.0.113.7, unknown", "127.0.0.1"), ("203.0.113.7, _hidden", "127.0.0.1"),
    ("203.0.113.7, 10.0.0.300", "127.0.0.1"),
    ("203.0.113.7, garbage, 10.0.0.9", "10.0.0.9"), ("203.0.113.7, [2001:db8::7", "127.0.0.1"),
    ("[203.0.113.7]", "127.0.0.1"), ("203.0.113.7:", "127.0.0.1"), ("203.0.113.7:123456", "127.0.0.1"),
    ("203.0.113.7:a", "127.0.0.1"), ("\"203.0.113.7\"", "127.0.0.1"), ("", "127.0.0.1"), (",", "127.0.0.1"),
    ("[]", "127.0.0.1"), (":", "127.0.0.1"), ("fe80::1%eth0", "127.0.0.1"),
  ])
  func readsXForwardedForFromTheRight(_ value: String, _ address: String) async throws {
    #expect(try await client(["X-Forwarded-For: \(value)"]) == address)
  }

  @Test(arguments: [
    ("for=203.0.113.7", "203.0.113.7"), ("For=203.0.113.7;proto=https;by=10.0.0.1", "203.0.113.7"),
    ("for=8.8.8.8, for=203.0.113.7", "203.0.113.7"), ("for=8.8.8.8, for=203.0.113.7, for=10.0.0.9", "203.0.113.7"),
    ("for=\"[2001:db8::7]:4711\"", "2001:db8::7"), ("for=\"203.0.113.7:80\"", "203.0.113.7"),
    ("for=[2001:db8::7]", "2001:db8::7"), ("for=\"2\\03.0.113.7\"", "203.0.113.7"),
    ("proto=\"a,b;c\";for=203.0.113.7", "203.0.113.7"), (",for=203.0.113.7,", "203.0.113.7"),
    ("for=203.0.113.7, for=unknown", "127.0.0.1"), ("for=203.0.113.7, for=_hidden", "127.0.0.1"),
    ("for=203.0.113.7, proto=http", "127.0.0.1"), ("for=203.0.113.7;for=8.8.8.8", "127.0.0.1"),
    ("for = 203.0.113.7", "127.0.0.1"), ("for=", "127.0.0.1"), ("for=\"\"", "127.0.0.1"), ("for", "127.0.0.1"),
    ("203.0.113.7", "127.0.0.1"), ("for=203.0.113.7 for=8.8.8.8", "127.0.0.1"), ("for=203.0.113.7;", "127.0.0.1"),
    // A client's open quote must not take in what the proxy has added.
    ("for=\"8.8.8.8, for=203.0.113.7", "127.0.0.1"), ("for=8.8.8.8;by=\", for=\"[2001:db8::7]\"", "127.0.0.1"),
    ("for=8.8.8.8;by=\"\\\", for=203.0.113.7", "127.0.0.1"), ("for=\"203.0.113.7\\", "127.0.0.1"),
  ])
  func readsForwardedFromTheRight(_ value: String, _ address: String) async throws {
    #expect(try await client(["Forwarded: \(value)"]) == address)
  }

  /// RFC 9110, section 5.3: the order of fields is the order of the list.
  @Test func takesRepeatedFieldsAsOneList() async throws {
    #expect(try await client(["X-Forwarded-For: 8.8.8.8", "x-forwarded-for: 203.0.113.7, 10.0.0.9"]) == "203.0.113.7")
    #expect(try await client(["X-Forwarded-For: 203.0.113.7", "X-Forwarded-For: "]) == "203.0.113.7")
    #expect(try await client(["Forwarded: for=8.8.8.8", "Forwarded: for=203.0.113.7"]) == "203.0.113.7")
    // What a client has broken stands in a field of its own.
    #expect(try await client(["Forwarded: for=\"8.8.8.8", "Forwarded: for=203.0.113.7"]) == "203.0.113.7")
  }

  /// A proxy that knows one kind lets a client's own field of the other through.
  @Test func believesNeitherWhereTheTwoKindsDiffer() async throws {
    let agreeing = ["X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7"]
    #expect(try await client(agreeing) == "203.0.113.7")
    #expect(try await client(["X-Forwarded-For: 203.0.113.7", "Forwarded: for=8.8.8.8"]) == "127.0.0.1")
    #expect(try await client(["X-Forwarded-For: 203.0.113.7", "Forwarded: broken"]) == "127.0.0.1")
  }

  @Test func believesNobodyElse() async throws {
    let fields = ["X-Forwarded-For: 203.0.113.7", "Forwarded: for=203.0.113.7"]
    #expect(try await client(fields, trusting: []) == "127.0.0.1")
    #expect(try await client(fields, trusting: ["10.0.0.0/8", "::/0", "unix"]) == "127.0.0.1")
    #expect(try await client([]) == "127.0.0.1")
  }

  @Test func takesAddressesNetworksAndUnix() {
    var proxies = TrustedProxies()
    let right = ["127.0.0.1", "10.0.0.0/8", "::1", "fd00::/8", "unix"].map { proxies.add($0) }
    let wrong = ["", "localhost", "10.0.0.0/33", "unix:", "10.0.0.1:80"].map { proxies.add($0) }
    #expect(!right.contains(false) && !wrong.contains(true))
  }

  @Test func believesAProxyBehindAUnixSocket() async throws {
    try await withSocketFolder { folder in
      var options = ServerOptions.with { $0.listen = ["unix:\(folder.path)/s"] }
      options.trustedProxies.add("unix")
      let server = Server(options: options) { _ in
        TestHandler([Route("GET", "/who") { _, request, _ in .now(.text(request.remoteAddress)) }])
      }
      try server.start()
      let client = try Client(path: folder.path + "/s")
      client.send("GET /who HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 8.8.8.8, 203.0.113.7\r\nConnection: close\r\n\r\n")
      #expect(try Answer(client.receiveAll().bytes).text == "203.0.113.7")
      server.stop()
      server.wait()
    }
  }

  @Test func tellsTheClientInTheRecord() async throws {
    let records = Records()
    let options = ServerOptions.with { $0.trustedProxies.add("127.0.0.1") }
    try await withServer(options, onRequest: records.add) { _, port in
      _ = try Answer.to(port, "/", "X-Forwarded-For: 203.0.113.7")
      _ = try exchange(port, "GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 8.8.8.8\r\nContent-Length: x\r\n\r\n")
    }
    // Of a request that could not be read, nothing in it is believed.
    #expect(records.all.map(\.remoteAddress) == ["203.0.113.7", "127.0.0.1"])
  }
}
