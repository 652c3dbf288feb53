/// Writes a document anew with nothing in it but what is safe to show.
///
/// It is not cleaned in place: what comes out is made of names that stand in our own tables, and of text and addresses
/// in which every mark that means something is escaped. So no disguise in the source reaches the output, and a browser
/// that mends the output's nesting moves harmless elements only.
struct SafeHTML {
  private let tree: HTMLTree
  private let addresses: SafeAddress
  private var out: [UInt8] = []
  /// Elements that were begun, with their ends in the tree.
  private var open: [(end: Int, element: Element)] = []

  /// Tags nested deeper are left away, so that every reader of the output sees the same nesting.
  private static let depthLimit = 200

  /// The fragment made safe. Elements that are left away may have held others apart (`<p><td><ol>`), which nest otherwise
  /// without them: it is written until it stays the same. What never does so is shown as its text.
  static func of(_ html: String, url: String?) -> String {
    var (html, written) = (html, once(html, url))
    for _ in 0..<8 where written != html { (html, written) = (written, once(written, url)) }
    return written == html ? written : once(escaped(FragmentText.text(html)), url)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }

  private static func once(_ html: String, _ url: String?) -> String {
    var safe = SafeHTML(HTMLTree(Array(html.utf8), isFragment: false), url: url)
    return safe.rendered()
  }

  private init(_ tree: HTMLTree, url: String?) {
    self.tree = tree
    addresses = SafeAddress(PageURL(tree, url: url))
  }

  private mutating func rendered() -> String {
    var index = 0
    while index < tree.count {
      close(before: index)
      if tree.isText(index) {
        text(index)
        index += 1
        continue
      }
      switch SafeElement.treatment(tree[index].element) {
      case .removed: index = tree.end(index)
      case .unwrapped: index += 1
      case .kept:
        begin(index)
        index += 1
      }
    }
    close(before: tree.count)
    return String(decoding: out, as: UTF8.self)
  }

  private mutating func begin(_ index: Int) {
    let element = tree[index].element
    let parents = SafeElement.parents(element)
    if !parents.isEmpty {
      guard let outer = open.last?.element, parents.contains(outer) else { return }
    }
    // A table is nothing without its rows and cells.
    guard open.count < SafeHTML.depthLimit - (element == .table ? 4 : 0) else { return }
    var attributes = attributes(index, element)
    // A picture without a source shows nothing.
    if element == .img || element == .source, !attributes.contains(where: { $0.name == "src" }) { return }
    if element == .a, attributes.contains(where: { $0.name == "href" }) {
      attributes.append(("rel", "nofollow noopener noreferrer"))
    }
    if element == .audio || element == .video { attributes.append(("controls", "")) }
    if element == .img { attributes.append(("loading", "lazy")) }
    out.append(UInt8(ascii: "<"))
    out.append(contentsOf: element.rawValue.utf8)
    for (name, value) in attributes {
      out.append(UInt8(ascii: " "))
      out.append(contentsOf: name.utf8)
      out.append(contentsOf: "=\"".utf8)
      escape(Array(value.utf8))
      out.append(UInt8(ascii: "\""))
    }
    out.append(contentsOf: (element.isVoid ? " />" : ">").utf8)
    if !element.isVoid { open.append((tree.end(index), element)) }
  }

  private func attributes(_ index: Int, _ element: Element) -> [(name: String, value: String)] {
    var kept: [(name: String, value: String)] = []
    for attribute in tree.attributes(of: index) where attribute.name.count <= 12 {
      let name = tree.source.string(attribute.name).lowercased()
      guard let kind = SafeElement.value(name, of: element), !kept.contains(where: { $0.name == name }),
        let value = safe(tree.value(attribute), kind)
      else { continue }
      kept.append((name, value))
    }
    return kept
  }

  private func safe(_ value: String, _ kind: SafeElement.Value) -> String? {
    switch kind {
    case .text: value
    case .address: addresses.link(value)
    case .image: addresses.image(value)
    case .number:
      (1...5).contains(value.utf8.count) && value.utf8.allSatisfy(ASCII.isDigit) ? value : nil
    case .direction: ["ltr", "rtl", "auto"].first { $0 == value.lowercased() }
    case .date:
      value.utf8.count <= 40 && value.utf8.allSatisfy { ASCII.isDigit($0) || "-:+.TZPWtz ".utf8.contains($0) }
        ? value : nil
    case .flag: ""
    }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      out.append(contentsOf: "</\(last.element.rawValue)>".utf8)
    }
  }

  // MARK: Text

  private mutating func text(_ index: Int) {
    // Between the parts of a table a browser would move it before the table.
    if let outer = open.last?.element, [.table, .tbody, .thead, .tfoot, .tr, .colgroup].contains(outer) { return }
    var bytes: [UInt8] = []
    tree.appendText(index, to: &bytes)
    escape(bytes)
  }

  private mutating func escape(_ bytes: [UInt8]) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
      // Old browsers ended attributes at it.
      case UInt8(ascii: "`"): out.append(contentsOf: "&#96;".utf8)
      case 0x0D: out.append(0x0A)
      // Controls mean nothing in HTML, and may not stand in XML.
      case 0..<0x20 where byte != 0x09 && byte != 0x0A: break
      case 0x7F: break
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: index += 1
      // U+FFFE and U+FFFF are no characters.
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE: index += 2
      default: out.append(byte)
      }
      index += 1
    }
  }
}
