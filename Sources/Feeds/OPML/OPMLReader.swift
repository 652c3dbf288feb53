/// Reads the outlines of an OPML document.
struct OPMLReader {
  private struct Folder {
    /// How deep its outline lies in the document.
    let depth: Int
    /// The names of the folders around it and its own.
    let path: String
  }

  /// Names beyond that many bytes are left out: a path is kept with every feed below it.
  private static let pathLimit = 4096

  private var reader: XMLReader
  /// Folders that are open, outermost first.
  private var folders: [Folder] = []
  private var subscriptions: [Subscription] = []

  init(_ source: ByteSource) { reader = XMLReader(source, url: nil) }

  mutating func read() throws(FeedError) -> [Subscription] {
    try root()
    while true {
      switch reader.next() {
      case .start: if reader.name.tag == .outline { outline() }
      case .end: while let last = folders.last, last.depth > reader.depth { folders.removeLast() }
      case .text: continue
      case .finished:
        if reader.isTooDeep { throw .tooDeep(XMLReader.depthLimit) }
        return subscriptions
      }
    }
  }

  /// Goes to the first element; text before it is junk.
  private mutating func root() throws(FeedError) {
    while true {
      switch reader.next() {
      case .start:
        guard reader.name.tag == .opml else { throw .notOPML("its root element is <\(reader.rootName)>") }
        return
      case .finished: throw .notOPML("it has no elements of XML")
      case .text, .end: continue
      }
    }
  }

  /// Takes up the outline that has just started.
  private mutating func outline() {
    let name = text("title") ?? text("text")
    guard let url = address() else {
      folders.append(Folder(depth: reader.depth, path: path(with: name)))
      return
    }
    let folder = folders.last?.path ?? category()
    subscriptions.append(
      Subscription(
        title: name == url ? nil : name, url: url, link: text("htmlurl"), folder: folder == "" ? nil : folder))
  }

  /// Where the outline's feed is; nil where it is none.
  private mutating func address() -> String? {
    if let url = text("xmlurl") ?? text("feedurl") { return url }
    switch text("type")?.lowercased() {
    case "rss", "rss1", "rss2", "atom", "feed", "json": return text("url")
    default: return nil
    }
  }

  private func path(with name: String?) -> String {
    let outer = folders.last?.path ?? ""
    guard let name, outer.utf8.count + name.utf8.count < OPMLReader.pathLimit else { return outer }
    return outer.isEmpty ? name : outer + "/" + name
  }

  /// The first of the categories: `/Politics/Europe,/Languages/English`.
  private mutating func category() -> String? {
    guard let first = text("category")?.split(separator: ",").first else { return nil }
    return first.split(separator: "/").joined(separator: "/")
  }

  /// An attribute on one line; nil where it is empty.
  private mutating func text(_ name: StaticString) -> String? {
    reader.attribute(name).map { PlainText.folded(Array($0.utf8)) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
