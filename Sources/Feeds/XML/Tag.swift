/// The local names of elements that mean something to a reader of feeds, in lower case.
///
/// A name's bytes are turned into a case once, so that the adapters switch over small integers.
enum Tag: String, CaseIterable, Sendable {
  /// Any other name.
  case unknown = ""
  // Documents
  case rss, rdf, feed, channel, html, head, body, opml, entry, item, items
  // Texts
  case title, description, summary, subtitle, tagline, abstract, content, encoded, fullitem, text, name, info
  // People
  case author, creator, managingeditor, webmaster, publisher, contributor, owner, email
  // Addresses
  case link, url, href, uri, id, guid, identifier, source, image, textinput, origlink, origenclosurelink, enclosure
  case thumbnail, player
  case logo, icon, homepage, group
  // Dates
  case pubdate, lastbuilddate, published, issued, updated, modified, created, date, lastmod, expirationdate
  // Subjects
  case category, categories, subject, keywords, tags
  // Places
  case point, line, polygon, box, circle, `where`, pos, poslist, lowercorner, uppercorner, lat, long, lon
  // Others
  case language, rights, copyright, cloud, generator, docs, rating, value, credit, comments, total
  case ttl, skiphours, skipdays, hour, day, updateperiod, updatefrequency, updatebase
  case schedule, intervaltime, a, br, hr, img, input, wbr, area, col, div, outline, base, meta, script, style
}

extension Tag {
  /// The tag of a local name in any letter case.
  static func named(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Tag { table.find(name) }

  /// HTML elements that never have an end tag (HTML Living Standard, 13.1.2) and are no element of a feed.
  var isVoidHTML: Bool {
    switch self {
    case .br, .hr, .img, .input, .wbr, .area, .col: true
    default: false
    }
  }

  private static let table = TagTable()
}

/// All tags by the hash of their names: open addressing, no allocation on look-up.
private struct TagTable {
  private var slots: [(name: [UInt8], tag: Tag)]
  private let mask: Int

  init() {
    mask = 1023
    slots = Array(repeating: ([], .unknown), count: mask + 1)
    for tag in Tag.allCases where tag != .unknown {
      let name = Array(tag.rawValue.utf8)
      var slot = name.withUnsafeBufferPointer { TagTable.hash($0[...]) } & mask
      while slots[slot].tag != .unknown { slot = (slot + 1) & mask }
      slots[slot] = (name, tag)
    }
  }

  func find(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Tag {
    guard name.count <= 17 else { return .unknown }
    var slot = TagTable.hash(name) & mask
    while slots[slot].tag != .unknown {
      if TagTable.equal(slots[slot].name, name) { return slots[slot].tag }
      slot = (slot + 1) & mask
    }
    return .unknown
  }

  /// FNV-1a over lower-cased bytes.
  private static func hash(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(ASCII.lowercased(byte))) &* 16_777_619 }
    return Int(hash ^ (hash >> 15))
  }

  private static func equal(_ known: [UInt8], _ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard known.count == name.count else { return false }
    for (a, b) in zip(known, name) where a != ASCII.lowercased(b) { return false }
    return true
  }
}
