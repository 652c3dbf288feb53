import HTTP

extension SocketAddress {
  /// What `curl` is given to ask there from this machine: `http://127.0.0.1:8080/healthz`.
  func curl(_ path: String) -> String {
    switch self {
    case .tcp("0.0.0.0", let port): "curl '\(SocketAddress.tcp(host: "127.0.0.1", port: port).url)\(path)'"
    case .tcp("::", let port): "curl '\(SocketAddress.tcp(host: "::1", port: port).url)\(path)'"
    case .tcp: "curl '\(url)\(path)'"
    case .unix(let socket):
      "curl --unix-socket '\(socket.replacing("'", with: #"'\''"#))' 'http://localhost\(path)'"
    }
  }

  /// `http://127.0.0.1:8080`; a Unix-domain socket has no URL, and stands as it was asked for.
  var url: String { if case .tcp = self { "http://\(self)" } else { "\(self)" } }
}
