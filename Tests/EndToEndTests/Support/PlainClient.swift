import Foundation

struct PlainAnswer {
  let status: Int
  var head = ""
  let body: String

  /// The body's members, where it is a JSON object.
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(body.utf8))) as? [String: Any] ?? [:]
  }
}

/// A connection that was refused or broken off: what a client sees of a killed server.
struct ConnectionLost: Error {}

/// The plainest of HTTP clients: a connection a request.
enum PlainClient {
  static func request(_ port: Int, _ method: String, _ path: String, json: String? = nil) throws -> PlainAnswer {
    let type = json == nil ? [] : ["Content-Type: application/json"]
    return try request(port, method, path, fields: ["Host: localhost"] + type, body: json)
  }

  /// - Parameter fields: whole, `Host` among them.
  static func request(
    _ port: Int, _ method: String, _ path: String, fields: [String], body: String? = nil
  ) throws -> PlainAnswer {
    let descriptor = try connection(to: port)
    defer { close(descriptor) }
    let length = body.map { ["Content-Length: \($0.utf8.count)"] } ?? []
    let lines = ["\(method) \(path) HTTP/1.1"] + fields + ["Connection: close"] + length
    try send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n" + (body ?? "")).utf8), to: descriptor)
    return try answer(try receive(from: descriptor))
  }

  private static func connection(to port: Int) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw ConnectionLost() }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else {
      close(descriptor)
      throw ConnectionLost()
    }
    return descriptor
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { throw ConnectionLost() }
      sent += count
    }
  }

  private static func receive(from descriptor: Int32) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(descriptor, &chunk, chunk.count, 0)
      if count < 0 { throw ConnectionLost() }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  /// An answer that broke off is none.
  private static func answer(_ bytes: [UInt8]) throws -> PlainAnswer {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n") else { throw ConnectionLost() }
    let lines = text[..<end.lowerBound].split(separator: "\r\n")
    guard let status = lines.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
      throw ConnectionLost()
    }
    let body = String(text[end.upperBound...])
    let length = lines.first { $0.lowercased().hasPrefix("content-length:") }
      .flatMap { Int($0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)) }
    if let length, body.utf8.count < length { throw ConnectionLost() }
    return PlainAnswer(status: status, head: String(text[..<end.upperBound]), body: body)
  }
}
