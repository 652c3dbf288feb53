/// One answer as it went over the wire, taken apart without the code under test.
struct Answer {
  struct Malformed: Error { let text: String }

  struct Field: Equatable {
    /// In lower case.
    let name: String
    let value: String
  }

  let status: Int
  let fields: [Field]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// The value of the first field of that name.
  subscript(name: String) -> String? { fields.first { $0.name == name.lowercased() }?.value }

  /// Whatever is in `bytes` beyond the first head is the body.
  init(_ bytes: [UInt8]) throws {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw Malformed(text: String(decoding: bytes, as: UTF8.self))
    }
    var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").map(String.init)
    guard let first = lines.first, first.hasPrefix("HTTP/1.1 "), let status = Int(first.dropFirst(9).prefix(3)) else {
      throw Malformed(text: lines.first ?? "")
    }
    lines.removeFirst()
    self.status = status
    fields = try lines.map { line in
      guard let colon = line.firstIndex(of: ":") else { throw Malformed(text: line) }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      return Field(name: line[..<colon].lowercased(), value: String(value))
    }
    body = Array(bytes[end.upperBound...])
  }

  /// Asks on a connection of its own, which is closed after the answer.
  static func to(_ port: Int, _ target: String, method: String = "GET", _ fields: String...) throws -> Answer {
    let block = (["Host: a", "Connection: close"] + fields).joined(separator: "\r\n")
    let client = try Client(port)
    client.send("\(method) \(target) HTTP/1.1\r\n\(block)\r\n\r\n")
    return try Answer(client.receiveAll().bytes)
  }
}
