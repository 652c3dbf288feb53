import CTLS
import Glibc
import Threads

/// A site on loopback that speaks HTTP/2 over TLS, and nothing else.
final class HTTP2Site: Sendable {
  /// A file with the certificate to trust.
  let certificate: String
  private let server: RawServer
  private let log: Guarded<[[Int]]>

  /// - Parameter answer: the body for a request.
  init(answer: String) throws {
    let certificate = "/tmp/http2-\(getpid())-\(UInt32.random(in: 0 ... .max)).pem"
    guard let context = ctls_http2_server(certificate) else { throw TLSFailure() }
    let identity = Identity(context)
    let log = Guarded<[[Int]]>([])
    (self.certificate, self.log) = (certificate, log)
    server = RawServer { socket in
      // Who has gone is written to in vain; the signal of that would end the tests.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGPIPE)
      pthread_sigmask(SIG_BLOCK, &signals, nil)
      identity.accept(socket) { connection in
        log.withLock { $0.append([]) }
        connection.serve { stream in
          log.withLock { $0[$0.count - 1].append(stream) }
          return answer
        }
      }
    }
  }

  deinit { unlink(certificate) }

  var base: String { "https://127.0.0.1:\(server.port)" }

  /// The streams that were asked on, by connection.
  var streams: [[Int]] { log.withLock { $0 } }

  struct TLSFailure: Error {}
}

/// OpenSSL's context, which is not changed any more, so that several threads may use it.
private final class Identity: @unchecked Sendable {
  private let context: OpaquePointer

  init(_ context: OpaquePointer) { self.context = context }

  deinit { SSL_CTX_free(context) }

  /// Serves a connection whose client has agreed to HTTP/2.
  func accept(_ socket: Int32, _ serve: (HTTP2Connection) -> Void) {
    guard let tls = SSL_new(context) else { return }
    defer { SSL_free(tls) }
    guard SSL_set_fd(tls, socket) == 1, SSL_accept(tls) == 1 else { return }
    serve(HTTP2Connection(tls))
  }
}
