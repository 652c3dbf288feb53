import Glibc

/// A server that does to each connection whatever it is told to, in plain bytes. It serves connections one by one, on a
/// thread of its own, until it is let go.
final class RawServer: Sendable {
  let port: Int
  private let listener: Int32

  /// The connection's socket is closed when `serve` returns.
  init(_ serve: @escaping @Sendable (Int32) -> Void) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(listener, $0, length)
        _ = getsockname(listener, $0, &length)
      }
    }
    listen(listener, 64)
    (self.listener, port) = (listener, Int(UInt16(bigEndian: address.sin_port)))
    RawServer.detach {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        serve(connection)
        close(connection)
      }
      // Here and not in `deinit`, so that the number is not another's by the time that `accept` is called with it.
      close(listener)
    }
  }

  /// Reads the request's head, then sends the text.
  convenience init(answer: String) {
    self.init { connection in
      RawServer.readHead(connection)
      RawServer.send(connection, Array(answer.utf8))
    }
  }

  deinit {
    shutdown(listener, Int32(SHUT_RDWR))
  }

  var base: String { "http://127.0.0.1:\(port)" }

  @discardableResult
  static func readHead(_ connection: Int32) -> String {
    var head: [UInt8] = []
    var byte: UInt8 = 0
    while !head.suffix(4).elementsEqual("\r\n\r\n".utf8), recv(connection, &byte, 1, 0) == 1 { head.append(byte) }
    return String(decoding: head, as: UTF8.self)
  }

  /// False when the client has gone.
  @discardableResult
  static func send(_ connection: Int32, _ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  /// Returns when the client has gone.
  static func waitForEnd(_ connection: Int32) {
    var byte: UInt8 = 0
    while recv(connection, &byte, 1, 0) > 0 {}
  }

  private static func detach(_ work: @escaping @Sendable () -> Void) {
    final class Box {
      let work: @Sendable () -> Void
      init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        // A pthread is always given the argument it was created with.
        Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().work()
        return nil
      }, Unmanaged.passRetained(Box(work)).toOpaque())
    pthread_detach(thread)
  }
}
