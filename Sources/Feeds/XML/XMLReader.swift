/// A forgiving pull reader of XML 1.0 with namespaces, over UTF-8.
///
/// It repairs as it goes: an end tag closes whatever was left open inside its element, one that closes nothing is
/// passed over, a `<` or `&` that begins nothing is text, an unfinished document ends where it ends, and namespaces may
/// be undeclared. It fetches nothing, expands no parameter entity, and looks at no byte more than a few times.
struct XMLReader {
  enum Event {
    case start
    case end
    case text(Range<Int>, isLiteral: Bool)
    case finished
  }

  /// Deeper documents are refused: no feed needs it, and each level costs memory.
  static let depthLimit = 256

  let source: ByteSource
  var position = 0
  var entities = EntityTable()
  /// Elements that are open, outermost first.
  private(set) var frames: [XMLFrame] = []
  /// The attributes of the last start tag.
  private(set) var attributes: [XMLAttribute] = []
  private(set) var name = XMLName(namespace: .unknown, tag: .unknown)
  private(set) var isTooDeep = false
  /// What `xmlns` attributes in scope declare, innermost last.
  private var bindings: [XMLBinding] = []
  /// Open elements that an end tag further out has closed, or that were empty: their ends are yet to be told.
  private var pendingEnds = 0
  private var closing = ClosingDelimiters()
  private var hasDocumentType = false
  /// Whether texts may have been encoded twice.
  let isEncodedTwice: Bool

  /// What `xml:base` attributes in scope declare, resolved, innermost last.
  private var bases: [LinkBase] = []
  /// What links are relative to where there is no `xml:base`.
  private var origin: LinkBase?
  private var hasHome = false
  var links: LinkResolver

  init(_ source: ByteSource, url: String?) {
    self.source = source
    origin = Links.base(url)
    links = LinkResolver(documentSize: source.count)
    isEncodedTwice = Mojibake.isLikely(in: source)
  }

  /// Against which relative links are resolved here (W3C XML Base).
  var base: LinkBase? { bases.last ?? origin }

  /// The innermost `xml:base`.
  var statedBase: LinkBase? { bases.last }

  /// Takes up what the document says is its own address.
  mutating func take(ownAddress: String) { origin = origin ?? Links.base(ownAddress) }

  /// Takes up the page that the document belongs to. Who distributes feeds for others leaves their links as they were:
  /// relative to that page.
  mutating func take(home: String) {
    guard !hasHome, let home = Links.base(home), let site = home.site else { return }
    hasHome = true
    if origin?.site != site { origin = home }
  }

  /// A link as seen from here.
  mutating func absolute(_ link: String) -> String { links.absolute(link, base: base) }

  var depth: Int { frames.count }

  mutating func next() -> Event {
    if pendingEnds > 0 { return endPending() }
    while position < source.count, !isTooDeep {
      switch lookAhead() {
      case .text: return .text(textRun(), isLiteral: false)
      case .declaration: if let section = declaration() { return .text(section, isLiteral: true) }
      case .instruction: skipInstruction()
      case .startTag(let name): return startTag(name)
      case .endTag(let name): if endTag(name) { return endPending() }
      }
    }
    guard !frames.isEmpty else { return .finished }
    pendingEnds = 1
    return endPending()
  }

  /// Goes on to the next child of the element that is `depth` levels deep, past what is left of the child before;
  /// false where the element has ended.
  mutating func nextChild(of depth: Int) -> Bool {
    while frames.count >= depth {
      switch next() {
      case .start: if frames.count == depth + 1 { return true }
      case .finished: return false
      case .end, .text: continue
      }
    }
    return false
  }

  // MARK: Pieces

  /// What comes next in the document.
  enum Piece {
    case text, declaration, instruction
    /// With the range of the name.
    case startTag(Range<Int>)
    case endTag(Range<Int>)
  }

  func lookAhead() -> Piece {
    guard source[position] == UInt8(ascii: "<") else { return .text }
    switch source[position + 1] {
    case UInt8(ascii: "/"): return .endTag((position + 2)..<endOfName(from: position + 2))
    case UInt8(ascii: "!"): return .declaration
    case UInt8(ascii: "?"): return .instruction
    case let byte where XMLReader.startsName(byte): return .startTag((position + 1)..<endOfName(from: position + 1))
    default: return .text
    }
  }

  private static func startsName(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  /// Text up to the next `<`; one that begins nothing is part of it.
  mutating func textRun() -> Range<Int> {
    let start = position
    position = source.find(UInt8(ascii: "<"), from: start + 1)
    return start..<position
  }

  /// Passes over a comment or a document type, or returns what is in a CDATA section.
  mutating func declaration() -> Range<Int>? {
    if source.starts(with: "<![CDATA[", at: position) {
      let start = position + 9
      let end = closing.find("]]>", .section, in: source, from: start) ?? source.count
      position = min(end + 3, source.count)
      return min(start, end)..<end
    }
    if source.starts(with: "<!--", at: position) {
      skip(past: "-->", .comment, from: position + 4)
    } else if frames.isEmpty, !hasDocumentType {
      hasDocumentType = true
      position = DocumentType.read(source, at: position, into: &entities)
    } else {
      position = min(source.find(UInt8(ascii: ">"), from: position) + 1, source.count)
    }
    return nil
  }

  mutating func skipInstruction() { skip(past: "?>", .instruction, from: position + 2) }

  private mutating func skip(past delimiter: StaticString, _ kind: ClosingDelimiters.Kinds, from start: Int) {
    if let end = closing.find(delimiter, kind, in: source, from: start) {
      position = end + delimiter.utf8CodeUnitCount
    } else {
      // Never closed: it ends with the next `>`, as browsers end a broken comment.
      position = min(source.find(UInt8(ascii: ">"), from: start) + 1, source.count)
    }
  }
}

// MARK: Tags

extension XMLReader {
  private mutating func startTag(_ range: Range<Int>) -> Event {
    let isEmpty = readAttributes(from: range.upperBound)
    guard frames.count < XMLReader.depthLimit else {
      isTooDeep = true
      return .finished
    }
    let outerBindings = bindings.count
    let local = localName(range)
    bind(root: frames.isEmpty ? prefix(range, local: local) : nil)
    let tag = Tag.named(source.slice(local))
    name = XMLName(namespace: namespace(range, local: local), tag: tag)
    frames.append(
      XMLFrame(
        range: range, hash: source.hash(range), name: name, outerBindings: outerBindings, outerBases: bases.count))
    if let base = declaredBase(tag).flatMap({ Links.base(Links.resolve($0, base: base)) }) { bases.append(base) }
    if isEmpty || (tag.isVoidHTML && name.namespace == .core) { pendingEnds = 1 }
    return .start
  }

  /// `xml:base`, or what Channel Definition Format has in its place.
  private mutating func declaredBase(_ tag: Tag) -> String? {
    attributes.isEmpty ? nil : attribute("xml:base") ?? (tag == .channel ? attribute("base") : nil)
  }

  func endOfName(from start: Int) -> Int {
    var index = start
    while index < source.count, !XMLReader.endsName(source[index]) { index += 1 }
    return index
  }

  static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
      || byte == UInt8(ascii: "=")
  }

  func localName(_ range: Range<Int>) -> Range<Int> {
    guard let colon = source.find(UInt8(ascii: ":"), from: range.lowerBound, to: range.upperBound) else { return range }
    return (colon + 1)..<range.upperBound
  }

  /// Reads attributes up to and with the `>`; true for an empty-element tag.
  mutating func readAttributes(from start: Int) -> Bool {
    attributes.removeAll(keepingCapacity: true)
    position = start
    while true {
      position = source.skipSpace(from: position)
      switch source[position] {
      case UInt8(ascii: ">"):
        position += 1
        return false
      case UInt8(ascii: "/"):
        position += 1
        if source[position] == UInt8(ascii: ">") {
          position += 1
          return true
        }
      case UInt8(ascii: "<"): return false
      default:
        guard position < source.count else { return false }
        readAttribute()
      }
    }
  }

  private mutating func readAttribute() {
    let nameStart = position
    // At least one byte, so that a stray `=` can't hold the reader.
    position = max(endOfName(from: nameStart), nameStart + 1)
    let nameEnd = position
    let equals = source.skipSpace(from: position)
    guard source[equals] == UInt8(ascii: "=") else {
      add(XMLAttribute(name: nameStart..<nameEnd, value: nameEnd..<nameEnd))
      return
    }
    add(XMLAttribute(name: nameStart..<nameEnd, value: value(from: source.skipSpace(from: equals + 1))))
  }

  /// Attributes beyond any that make sense are passed over.
  private mutating func add(_ attribute: XMLAttribute) {
    if attributes.count < 1000 { attributes.append(attribute) }
  }

  private mutating func value(from start: Int) -> Range<Int> {
    let quote = source[start]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = closing.find(quote, in: source, from: start + 1)
    {
      position = end + 1
      return (start + 1)..<end
    }
    var end = start
    while end < source.count, source[end] > 0x20, source[end] != UInt8(ascii: ">") { end += 1 }
    position = end
    return start..<end
  }

  /// Reads an end tag; true if it closed anything.
  private mutating func endTag(_ range: Range<Int>) -> Bool {
    skipEndTag(range)
    guard let index = openElement(range) else { return false }
    pendingEnds = frames.count - index
    return true
  }

  mutating func skipEndTag(_ name: Range<Int>) {
    position = min(source.find(UInt8(ascii: ">"), from: name.upperBound) + 1, source.count)
  }

  /// The innermost open element with that name.
  func openElement(_ range: Range<Int>) -> Int? {
    let hash = source.hash(range)
    return frames.lastIndex { $0.hash == hash && source.equal($0.range, range) }
  }

  private mutating func endPending() -> Event {
    pendingEnds -= 1
    if let frame = frames.popLast() {
      // Asked first: to remove nothing takes its time as well.
      if bindings.count > frame.outerBindings { bindings.removeLast(bindings.count - frame.outerBindings) }
      if bases.count > frame.outerBases { bases.removeLast(bases.count - frame.outerBases) }
    }
    return .end
  }

  /// Closes the innermost `levels` elements without further ado: their end has been read by other means.
  mutating func close(_ levels: Int) {
    for _ in 0..<min(levels, frames.count) { _ = endPending() }
    pendingEnds = 0
  }

  /// True right after the start of an element that has no content.
  var isAtEmptyElement: Bool { pendingEnds > 0 }
}

// MARK: Namespaces

extension XMLReader {
  /// Takes up what the attributes of the last start tag declare.
  /// - Parameter root: the prefix of the root element, where it is that one's tag.
  mutating func bind(root: Range<Int>? = nil) {
    for attribute in attributes where source.starts(with: "xmlns", at: attribute.name.lowerBound) {
      // More declarations than any feed has are ignored, so that looking them up stays cheap.
      guard bindings.count < 128 else { return }
      let name = attribute.name
      let prefix = name.count > 6 ? (name.lowerBound + 6)..<name.upperBound : name.upperBound..<name.upperBound
      let known = Namespace.named(source.string(attribute.value))
      let custom = prefix.isEmpty ? nil : Namespace.custom(prefix: source.string(prefix))
      // A root element in a vocabulary that nobody knows is taken for a feed without one.
      let fallback: Namespace = root.map { source.equal($0, prefix) } == true ? .core : .unknown
      bindings.append(XMLBinding(prefix: prefix, namespace: known ?? custom ?? fallback))
    }
  }

  private func prefix(_ name: Range<Int>, local: Range<Int>) -> Range<Int> {
    name.lowerBound..<max(local.lowerBound - 1, name.lowerBound)
  }

  func namespace(_ range: Range<Int>, local: Range<Int>) -> Namespace {
    let prefix = prefix(range, local: local)
    if let binding = bindings.last(where: { source.equal($0.prefix, prefix) }) { return binding.namespace }
    if prefix.isEmpty { return .core }
    return Namespace.custom(prefix: source.string(prefix)) ?? .unknown
  }
}

// MARK: Attributes

extension XMLReader {
  /// The value of an attribute of the last start tag, by its name as written, in any letter case.
  mutating func attribute(_ name: StaticString) -> String? {
    guard let attribute = attributes.first(where: { isNamed($0, name) }) else { return nil }
    let range = attribute.value
    if !isEncodedTwice, source.find(UInt8(ascii: "&"), from: range.lowerBound, to: range.upperBound) == nil {
      return source.string(range)
    }
    var value: [UInt8] = []
    References.decode(source, range, entities: &entities, into: &value)
    return UTF8Text.string(meant(value)[...])
  }

  /// The value of an attribute without white space around it; nil where it is empty.
  mutating func word(_ name: StaticString) -> String? {
    attribute(name).map { Links.trimmed($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A number of bytes, with or without commas.
  mutating func size(_ name: StaticString) -> Int? {
    word(name).flatMap { Int($0) ?? Int($0.filter { $0 != "," }) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// The language that the last start tag declares, by XML's attribute or HTML's.
  var language: String? {
    mutating get { attribute("xml:lang") ?? attribute("lang") }
  }

  private func isNamed(_ attribute: XMLAttribute, _ name: StaticString) -> Bool {
    guard attribute.name.count == name.utf8CodeUnitCount else { return false }
    for (offset, index) in attribute.name.enumerated()
    where ASCII.lowercased(source[index]) != name.utf8Start[offset] {
      return false
    }
    return true
  }
}

extension XMLReader {
  /// The name of the outermost element as written, or the start of one that is too long to be told.
  var rootName: String {
    frames.first.map { source.string($0.range.lowerBound..<min($0.range.upperBound, $0.range.lowerBound + 100)) } ?? ""
  }
}
