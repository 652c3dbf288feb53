/// What came back, with its framing taken off.
struct HTTPAnswer {
  struct Broken: Error { let answer: String }

  let status: Int
  let headers: [(name: String, value: String)]
  let body: [UInt8]

  init(_ raw: [UInt8], hasBody: Bool) throws {
    let text = String(decoding: raw, as: UTF8.self)
    guard let end = raw.firstRange(of: Array("\r\n\r\n".utf8)), raw.starts(with: Array("HTTP/1.1 ".utf8)),
      let status = Int(String(decoding: raw[9..<12], as: UTF8.self))
    else { throw Broken(answer: text) }
    self.status = status
    headers = String(decoding: raw[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").dropFirst().map { line in
      let sides = line.split(separator: ":", maxSplits: 1)
      return (String(sides[0]).lowercased(), String(sides[1].drop { $0 == " " }))
    }
    let rest = Array(raw[end.upperBound...])
    let isChunked = headers.contains { $0.name == "transfer-encoding" && $0.value == "chunked" }
    body = !hasBody ? [] : isChunked ? HTTPAnswer.unchunked(rest) : rest
  }

  subscript(name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

  var text: String { String(decoding: body, as: UTF8.self) }
  var json: JSON { get throws { try JSON(body) } }

  /// All whole chunks.
  private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
    var body: [UInt8] = []
    var rest = bytes[...]
    while let line = rest.firstRange(of: Array("\r\n".utf8)),
      let size = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16), size > 0,
      rest.endIndex - line.upperBound >= size + 2
    {
      body += rest[line.upperBound..<line.upperBound + size]
      rest = rest[(line.upperBound + size + 2)...]
    }
    return body
  }
}
