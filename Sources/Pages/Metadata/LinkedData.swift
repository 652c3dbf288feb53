import Foundation

/// What a page says of its article in JSON-LD, in the terms of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var language: String?
  /// The article's text, plain.
  private(set) var body: String?
  /// Nil where it is not said.
  private(set) var isFree: Bool?
  private(set) var hasArticle = false
  /// A collection of articles, results of a search, or the like.
  private(set) var isList = false

  /// Bytes of a page's scripts together, many times what large pages have: what is beyond is passed over, as each byte
  /// may become an object in memory.
  private static let sizeLimit = 1 << 20
  private static let depthLimit = 8
  /// More than any page has are passed over as well.
  private static let scriptLimit = 64

  private var byID: [String: [String: Any]] = [:]

  init(_ tree: HTMLTree) {
    var nodes: [[String: Any]] = []
    var scripts = 0
    var room = Self.sizeLimit
    for index in tree.indices(of: .script) where scripts < Self.scriptLimit {
      guard tree.attribute("type", of: index)?.lowercased().hasPrefix("application/ld+json") == true else { continue }
      scripts += 1
      var bytes: [UInt8] = []
      for child in index..<tree.end(index) where tree.isText(child) {
        tree.appendText(child, to: &bytes, limit: room + 1)
      }
      guard bytes.count <= room else { continue }
      room -= bytes.count
      guard let root = Self.parse(bytes) else { continue }
      Self.collect(root, depth: 0, into: &nodes)
    }
    for node in nodes {
      if let id = node["@id"] as? String, byID[id] == nil || node.count > byID[id]?.count ?? 0 { byID[id] = node }
    }
    for node in nodes where Self.isArticle(node) { take(node) }
    for node in nodes where !Self.isArticle(node) { takePage(node) }
    byID = [:]
  }

  private static func parse(_ bytes: [UInt8]) -> Any? {
    if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) { return value }
    return try? JSONSerialization.jsonObject(with: Data(LooseJSON.strict(bytes)))
  }

  private static func collect(_ value: Any, depth: Int, into nodes: inout [[String: Any]]) {
    guard depth < depthLimit else { return }
    if let list = value as? [Any] {
      for item in list { collect(item, depth: depth + 1, into: &nodes) }
    } else if let object = value as? [String: Any] {
      nodes.append(object)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate"] {
        if let inner = object[key] { collect(inner, depth: depth + 1, into: &nodes) }
      }
    }
  }

  private static func types(_ node: [String: Any]) -> [String] {
    (node["@type"] as? String).map { [$0] } ?? node["@type"] as? [String] ?? []
  }

  private static func isArticle(_ node: [String: Any]) -> Bool {
    types(node).contains { type in ["Article", "Posting", "Report", "Review"].contains { type.hasSuffix($0) } }
  }

  private mutating func take(_ node: [String: Any]) {
    hasArticle = true
    headline = headline ?? Self.text(node["headline"]) ?? Self.text(node["name"])
    if authors.isEmpty { authors = names(node["author"], depth: 0) }
    if authors.isEmpty { authors = names(node["creator"], depth: 0) }
    language = language ?? Self.text(node["inLanguage"])
    body = body ?? Self.text(node["articleBody"])
    isFree = isFree ?? Self.flag(node["isAccessibleForFree"])
    takeDate(node)
  }

  private mutating func takePage(_ node: [String: Any]) {
    let types = Self.types(node)
    if types.contains("WebPage") { takeDate(node) }
    if types.contains(where: { ["CollectionPage", "SearchResultsPage", "Blog"].contains($0) }) { isList = true }
    isFree = isFree ?? Self.flag(node["isAccessibleForFree"])
  }

  private mutating func takeDate(_ node: [String: Any]) {
    published = published ?? Self.text(node["datePublished"]) ?? Self.text(node["dateCreated"])
  }

  private static func text(_ value: Any?) -> String? {
    guard let text = value as? String else { return nil }
    // Headlines are often escaped as HTML once more.
    let plain = PageParser.text(ofFragment: text)
    return plain.isEmpty ? nil : plain
  }

  private static func flag(_ value: Any?) -> Bool? {
    if let flag = value as? Bool { return flag }
    switch (value as? String)?.lowercased() {
    case "true": return true
    case "false": return false
    default: return nil
    }
  }

  /// Of an object, a list of them, or a reference to one elsewhere on the page.
  private func names(_ value: Any?, depth: Int) -> [String] {
    guard depth < 4 else { return [] }
    if let list = value as? [Any] { return list.flatMap { names($0 is [Any] ? nil : $0, depth: depth + 1) } }
    if let object = value as? [String: Any] {
      if let names = object["name"] as? [Any] { return names.compactMap { Self.text($0) } }
      if let name = Self.text(object["name"]) { return [name] }
      return (object["@id"] as? String).flatMap { byID[$0] }.map { names($0["name"], depth: depth + 1) } ?? []
    }
    return Self.text(value).map { [$0] } ?? []
  }
}
