/// One `Forwarded` field (RFC 7239, section 4): `for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"`.
struct ForwardedField {
  private let bytes: [UInt8]
  private var index = 0

  /// Its elements' nodes, from left to right. A field that is broken anywhere is one unknown node: a quote that a client
  /// has left open would take in what the proxy has added.
  static func nodes(_ text: String) -> [ForwardedNode] {
    var field = ForwardedField(bytes: Array(text.utf8))
    return field.elements() ?? [.unknown]
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func elements() -> [ForwardedNode]? {
    var nodes: [ForwardedNode] = []
    while true {
      skipSpace()
      if index == bytes.count { return nodes }
      // Empty elements say nothing.
      if !take(",") {
        guard let node = element() else { return nil }
        nodes.append(node)
        skipSpace()
        guard index == bytes.count || take(",") else { return nil }
      }
    }
  }

  /// Pairs between semicolons, none of them twice; nil where that is not what stands there.
  private mutating func element() -> ForwardedNode? {
    var names: Set<String> = []
    var node = ForwardedNode.unknown
    repeat {
      guard let (name, value) = pair(), names.insert(name).inserted else { return nil }
      if name == "for" { node = ForwardedNode(value) }
    } while take(";")
    return node
  }

  private mutating func pair() -> (name: String, value: String)? {
    let name = run { ASCII.isToken($0) }
    guard !name.isEmpty, take("=") else { return nil }
    // Beyond the letter of the RFC, an address with colons may stand without quotes: some proxies write it so.
    let value = take("\"") ? quoted() : run { ASCII.isToken($0) || ":[]".utf8.contains($0) }
    guard let value, !value.isEmpty else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
  }

  /// What stands up to the closing quote, which must be there.
  private mutating func quoted() -> [UInt8]? {
    var value: [UInt8] = []
    while index < bytes.count {
      defer { index += 1 }
      switch bytes[index] {
      case UInt8(ascii: "\""): return value
      case UInt8(ascii: "\\"):
        index += 1
        guard index < bytes.count else { return nil }
        value.append(bytes[index])
      case let byte: value.append(byte)
      }
    }
    return nil
  }

  private mutating func run(_ belongs: (UInt8) -> Bool) -> [UInt8] {
    let start = index
    while index < bytes.count, belongs(bytes[index]) { index += 1 }
    return Array(bytes[start..<index])
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, ASCII.isWhitespace(bytes[index]) { index += 1 }
  }
}
