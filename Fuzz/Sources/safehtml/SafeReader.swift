import Support

/// Reads what the sanitizer wrote with the least of means: tags in lower case with quoted attributes, and text without
/// `<` and `>`.
struct SafeReader {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private static let attributes: Set<String> = [
    "title", "lang", "dir", "href", "src", "cite", "poster", "alt", "abbr", "width", "height", "colspan", "rowspan",
    "start", "value", "span", "datetime", "open", "reversed", "rel", "controls", "loading",
  ]
  private static let forbidden: Set<String> = [
    "script", "style", "iframe", "object", "embed", "form", "input", "button", "svg", "math", "template", "noscript",
    "base", "meta", "link", "frame", "textarea", "select", "title", "html", "body", "head",
  ]

  func check() {
    var index = 0
    while index < bytes.count {
      require(bytes[index] != UInt8(ascii: ">"), "a > stands in text")
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { fatalError("a tag does not end") }
      tag(bytes[(index + 1)..<end])
      index = end + 1
    }
  }

  /// By bytes: a combining mark after a quote would hide it among characters.
  private func tag(_ text: ArraySlice<UInt8>) {
    func refused(_ what: String) -> String { "there is \(what) \(String(decoding: text, as: UTF8.self))" }
    var rest = text
    if rest.first == UInt8(ascii: "/") { rest.removeFirst() }
    let name = rest.prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    require(!name.isEmpty && !Self.forbidden.contains(String(decoding: name, as: UTF8.self)), refused("an element"))
    rest = rest.dropFirst(name.count)
    let end = Array(" /".utf8)
    while rest.first == UInt8(ascii: " "), !rest.elementsEqual(end) {
      let parts = rest.dropFirst().split(separator: UInt8(ascii: "\""), maxSplits: 2, omittingEmptySubsequences: false)
      require(parts.count == 3 && parts[0].last == UInt8(ascii: "="), refused("an attribute"))
      let attribute = String(decoding: parts[0].dropLast(), as: UTF8.self)
      require(Self.attributes.contains(attribute), refused("an attribute"))
      if ["href", "src", "cite", "poster"].contains(attribute) { address(String(decoding: parts[1], as: UTF8.self)) }
      rest = parts[2]
    }
    require(rest.isEmpty || rest.elementsEqual(end), refused("a tag"))
  }

  private func address(_ text: String) {
    let schemes = ["http://", "https://", "mailto:", "tel:", "data:image/"]
    require(schemes.contains { text.lowercased().hasPrefix($0) }, "there is an address \(text)")
  }
}
