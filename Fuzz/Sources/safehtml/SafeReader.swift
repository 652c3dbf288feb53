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
      tag(String(decoding: bytes[(index + 1)..<end], as: UTF8.self))
      index = end + 1
    }
  }

  private func tag(_ text: String) {
    var rest = text[...]
    if rest.first == "/" { rest.removeFirst() }
    let name = rest.prefix { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    require(!name.isEmpty && !Self.forbidden.contains(String(name)), "there is an element \(text)")
    rest = rest.dropFirst(name.count)
    while rest.first == " ", rest != " /" {
      let parts = rest.dropFirst().split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
      require(parts.count == 3 && parts[0].last == "=", "there is an attribute \(text)")
      let attribute = String(parts[0].dropLast())
      require(Self.attributes.contains(attribute), "there is an attribute \(text)")
      if ["href", "src", "cite", "poster"].contains(attribute) { address(String(parts[1])) }
      rest = parts[2]
    }
    require(rest.isEmpty || rest == " /", "there is a tag \(text)")
  }

  private func address(_ text: String) {
    let schemes = ["http://", "https://", "mailto:", "tel:", "data:image/"]
    require(schemes.contains { text.lowercased().hasPrefix($0) }, "there is an address \(text)")
  }
}
