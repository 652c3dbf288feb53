/// Where a server listens and what it grants its clients. Times are in seconds.
public struct ServerOptions: Sendable {
  /// `HOST:PORT`, IPv6 in brackets, port 0 takes a free one; or `unix:PATH`. `[::]:PORT` is IPv6 alone: list `0.0.0.0:PORT`
  /// beside it.
  public var listen: [String] = ["127.0.0.1:8080"]
  /// Sockets that listen already, besides those of `listen`. The server closes them in the end.
  public var inherited: [InheritedSocket] = []
  /// Permissions of the files of Unix-domain sockets: who may write to one may connect. Owner and group.
  public var socketMode: UInt32 = 0o660
  /// Whose `Forwarded` and `X-Forwarded-For` fields are believed: nobody's.
  public var trustedProxies = TrustedProxies()
  /// What pages in browsers may do: as the policy's own defaults.
  public var browsers = BrowserPolicy()
  /// Event loops, each a thread with its own listening sockets and handler.
  public var loops = 1
  /// The request line's target; 8 KiB (RFC 9112, section 3, asks for 8,000 at least). More is answered with 414.
  public var maxTargetBytes = 8 << 10
  /// All header fields of a request together, and again its trailers; 16 KiB. More is answered with 431.
  public var maxHeaderBytes = 16 << 10
  /// Header fields of a request; 100. More is answered with 431.
  public var maxHeaderCount = 100
  /// A request's body; 10 MiB. More is answered with 413.
  public var maxBodyBytes = 10 << 20
  /// Connections of all loops together; 10,000. One more is answered with 503 and closed.
  public var maxConnections = 10_000
  /// Connections of one address (of IPv6: of one network of 64 bits); 0 is any number, the default, since all clients have
  /// one address behind a proxy or a network that translates. One more is answered with 503 and closed. Those of
  /// Unix-domain sockets have no address.
  public var maxConnectionsPerAddress = 0
  /// What the server holds in memory for all connections together; 128 MiB. A request whose body would be more is answered
  /// with 503, and who leaves more of an answer untaken is cut off.
  public var maxBufferedBytes = 128 << 20
  /// From a request's first byte (on a new connection: from its start) to the end of its head; 10. Then 408.
  public var headerTimeout = 10.0
  /// From the end of the head to the end of the body; 60. Then 408.
  public var bodyTimeout = 60.0
  /// From a request's first byte to its last, whatever it consists of; 60. Then 408.
  public var requestTimeout = 60.0
  /// Between requests of a kept connection; 75. Then it is closed.
  public var idleTimeout = 75.0
  /// A client that takes less than 16 KiB of a longer answer in so long is cut off; 30.
  public var writeTimeout = 30.0
  /// How long `stop()` lets running requests go on; 10.
  public var shutdownGrace = 10.0

  /// The defaults named above.
  public init() {}
}
