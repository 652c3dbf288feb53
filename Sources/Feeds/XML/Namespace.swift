/// The XML vocabularies that feeds are made of.
enum Namespace: UInt8, Sendable {
  /// No namespace, or one of those that were given to RSS or the root element over the years.
  case core
  case atom, rdf, dublinCore, content, iTunes, media, syndication, threading, feedBurner, slash, geo, xhtml, xml
  /// A vocabulary that says nothing of use to a reader of feeds.
  case unknown
}

extension Namespace {
  /// The vocabulary of a namespace name; nil where it is none that is known.
  /// Letter case and a last `/` or `#` make no difference: feeds get both wrong.
  static func named(_ uri: String) -> Namespace? {
    var key = uri.lowercased()[...]
    while let last = key.last, last == "/" || last == "#" || last.isWhitespace { key = key.dropLast() }
    while let first = key.first, first.isWhitespace { key = key.dropFirst() }
    if key.hasPrefix("https://") { key = "http" + key.dropFirst(5) }
    return byName[String(key)]
  }

  /// The vocabulary that a prefix stands for by custom, for feeds that forget to declare it or misspell its name.
  static func custom(prefix: String) -> Namespace? { byPrefix[prefix.lowercased()] }

  private static let byName: [String: Namespace] = [
    "": .core,
    "http://backend.userland.com/rss": .core,
    "http://backend.userland.com/rss2": .core,
    "http://blogs.law.harvard.edu/tech/rss": .core,
    "http://cyber.law.harvard.edu/rss": .core,
    "http://cyber.law.harvard.edu/rss/rss.html": .core,
    "http://purl.org/rss/1.0": .core,
    "http://purl.org/net/rss1.1": .core,
    "http://my.netscape.com/rdf/simple/0.9": .core,
    "http://my.netscape.com/publish/formats/rss-0.91.dtd": .core,
    "http://channel.netscape.com/rdf/simple/0.9": .core,
    "http://purl.org/atom/ns": .atom,
    "http://www.w3.org/2005/atom": .atom,
    "http://www.w3.org/1999/02/22-rdf-syntax-ns": .rdf,
    "http://purl.org/dc/elements/1.1": .dublinCore,
    "http://purl.org/dc/elements/1.0": .dublinCore,
    "http://purl.org/dc/terms": .dublinCore,
    "http://purl.org/dc": .dublinCore,
    "http://purl.org/rss/1.0/modules/dc": .dublinCore,
    "http://purl.org/rss/1.0/modules/content": .content,
    "http://www.itunes.com/dtds/podcast-1.0.dtd": .iTunes,
    "http://www.google.com/schemas/play-podcasts/1.0": .iTunes,
    "http://search.yahoo.com/mrss": .media,
    "http://video.search.yahoo.com/mrss": .media,
    "http://tools.search.yahoo.com/mrss": .media,
    "http://www.rssboard.org/media-rss": .media,
    "http://purl.org/rss/1.0/modules/syndication": .syndication,
    "http://purl.org/syndication/thread/1.0": .threading,
    "http://rssnamespace.org/feedburner/ext/1.0": .feedBurner,
    "http://purl.org/rss/1.0/modules/slash": .slash,
    "http://www.georss.org/georss": .geo,
    "http://www.georss.org/georss/10": .geo,
    "http://www.opengis.net/gml": .geo,
    "http://www.w3.org/2003/01/geo/wgs84_pos": .geo,
    "http://www.w3.org/1999/xhtml": .xhtml,
    "http://www.w3.org/xml/1998/namespace": .xml,
  ]

  private static let byPrefix: [String: Namespace] = [
    "rss": .core, "atom": .atom, "atom10": .atom, "atom03": .atom, "a10": .atom, "rdf": .rdf, "dc": .dublinCore,
    "dcterms": .dublinCore, "content": .content, "itunes": .iTunes, "googleplay": .iTunes, "media": .media,
    "sy": .syndication,
    "georss": .geo, "gml": .geo, "geo": .geo, "thr": .threading, "feedburner": .feedBurner, "slash": .slash,
    "xhtml": .xhtml, "xml": .xml,
  ]
}
