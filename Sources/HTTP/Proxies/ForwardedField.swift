/// A `Forwarded` field (RFC 7239, section 4): `for=192.0.2.60;proto=http, for="[2001:db8::1]:4711"`.
enum ForwardedField {
  /// Its elements' nodes, from left to right. A field that is broken anywhere is one unknown node: a quote that a client
  /// has left open would take in what the proxy has added.
  static func nodes(_ text: String) -> [ForwardedNode] {
    var text = text
    return text.withUTF8 { bytes in
      var scanner = Scanner(Bytes(bytes))
      return elements(&scanner) ?? [.unknown]
    }
  }

  private static func elements(_ scanner: inout Scanner) -> [ForwardedNode]? {
    var nodes: [ForwardedNode] = []
    while true {
      scanner.skipSpace()
      if scanner.isAtEnd { return nodes }
      // Empty elements say nothing.
      if scanner.take(",") { continue }
      guard let node = element(&scanner) else { return nil }
      nodes.append(node)
      scanner.skipSpace()
      guard scanner.isAtEnd || scanner.take(",") else { return nil }
    }
  }

  /// Pairs between semicolons, none of them twice; nil where that is not what stands there.
  private static func element(_ scanner: inout Scanner) -> ForwardedNode? {
    var names: Set<String> = []
    var node = ForwardedNode.unknown
    repeat {
      guard let (name, value) = pair(&scanner), names.insert(name).inserted else { return nil }
      if name == "for" { node = ForwardedNode(value) }
    } while scanner.take(";")
    return node
  }

  private static func pair(_ scanner: inout Scanner) -> (name: String, value: String)? {
    guard let name = scanner.token(), scanner.take("=") else { return nil }
    // Beyond the letter of the RFC, an address with colons may stand without quotes: some proxies write it so.
    let value = scanner.quoted() ?? Array(scanner.run { ASCII.isToken($0) || ":[]".utf8.contains($0) })
    guard !value.isEmpty else { return nil }
    return (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self))
  }
}
