import Foundation
import Glibc

/// A request over a connection of its own, on plain sockets: nothing is followed, cached or unpacked on the way.
struct HTTPClient {
  struct Failure: Error { let call: String }

  let port: Int

  func send(
    _ method: String, _ target: String, headers: [(String, String)] = [], body: [UInt8] = []
  ) async throws -> HTTPAnswer {
    var head = "\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    if !body.isEmpty { head += "Content-Length: \(body.count)\r\n" }
    let request = Array((head + "\r\n").utf8) + body
    let raw = try await exchange(request) { _ in false }
    return try HTTPAnswer(raw, hasBody: method != "HEAD")
  }

  /// Reads a stream without end until `isEnough` of what has come.
  func stream(
    _ target: String, headers: [(String, String)] = [], until isEnough: @escaping @Sendable (String) -> Bool
  ) async throws -> HTTPAnswer {
    var head = "GET \(target) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n"
    for (name, value) in headers { head += "\(name): \(value)\r\n" }
    let raw = try await exchange(Array((head + "\r\n").utf8)) { isEnough(String(decoding: $0, as: UTF8.self)) }
    return try HTTPAnswer(raw, hasBody: true)
  }

  /// Blocks a thread of its own, since the server may need the tasks' or Dispatch's.
  private func exchange(_ request: [UInt8], until isEnough: @escaping @Sendable ([UInt8]) -> Bool) async throws
    -> [UInt8]
  {
    let port = port
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try HTTPClient.blockingExchange(port, request, isEnough) })
      }
    }
  }

  private static func blockingExchange(
    _ port: Int, _ request: [UInt8], _ isEnough: ([UInt8]) -> Bool
  ) throws -> [UInt8] {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let status = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { throw Failure(call: "connect") }
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var sent = 0
    while sent < request.count {
      let count = Glibc.send(descriptor, Array(request[sent...]), request.count - sent, Int32(MSG_NOSIGNAL))
      guard count > 0 else { break }
      sent += count
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !isEnough(answer) {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count >= 0 else { throw Failure(call: "recv") }
      if count == 0 { break }
      answer += buffer.prefix(count)
    }
    return answer
  }
}
