/// Writes OPML: of what is written here, 1.0 differs from 2.0 in its number only.
struct OPMLWriter {
  private let version: OPML.Version
  private(set) var bytes: [UInt8] = []

  init(version: OPML.Version) { self.version = version }

  mutating func write(_ outline: OPMLOutline, title: String) {
    line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
    line(0, "<opml version=\"\(version.rawValue)\">")
    line(1, "<head>")
    line(2, "<title>\(XMLEscaping.escaped(title))</title>")
    line(1, "</head>")
    line(1, "<body>")
    children(of: 0, in: outline, level: 2)
    line(1, "</body>")
    line(0, "</opml>")
  }

  private mutating func children(of folder: Int, in outline: OPMLOutline, level: Int) {
    for child in outline.folders[folder].children {
      switch child {
      case .feed(let subscription): feed(subscription, level)
      case .folder(let index):
        let name = XMLEscaping.escaped(outline.folders[index].name)
        line(level, "<outline text=\"\(name)\" title=\"\(name)\">")
        children(of: index, in: outline, level: level + 1)
        line(level, "</outline>")
      }
    }
  }

  private mutating func feed(_ subscription: Subscription, _ level: Int) {
    let url = XMLEscaping.escaped(subscription.url)
    let title = subscription.title.map { XMLEscaping.escaped($0) }
    var outline = "<outline type=\"rss\" text=\"\(title ?? url)\""
    if let title { outline += " title=\"\(title)\"" }
    outline += " xmlUrl=\"\(url)\""
    if let link = subscription.link { outline += " htmlUrl=\"\(XMLEscaping.escaped(link))\"" }
    line(level, outline + "/>")
  }

  private mutating func line(_ level: Int, _ text: String) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}
