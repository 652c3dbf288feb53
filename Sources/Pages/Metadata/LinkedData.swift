import Foundation

/// What a page says of its article in JSON-LD, in the terms of schema.org.
struct LinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var published: String?
  private(set) var language: String?

  /// Larger scripts are passed over.
  private static let sizeLimit = 1 << 20
  private static let depthLimit = 8

  init(_ tree: HTMLTree) {
    var nodes: [[String: Any]] = []
    for index in tree.nodes.indices where tree[index].element == .script {
      guard tree.attribute("type", of: index)?.lowercased().hasPrefix("application/ld+json") == true else { continue }
      var bytes: [UInt8] = []
      for child in index..<tree.end(index) where tree.isText(child) { tree.appendText(child, to: &bytes) }
      guard bytes.count <= Self.sizeLimit, let root = Self.parse(bytes) else { continue }
      Self.collect(root, depth: 0, into: &nodes)
    }
    for node in nodes where Self.isArticle(node) { take(node) }
    for node in nodes where !Self.isArticle(node) && Self.types(node).contains("WebPage") { takeDate(node) }
  }

  private static func parse(_ bytes: [UInt8]) -> Any? {
    if let value = try? JSONSerialization.jsonObject(with: Data(bytes)) { return value }
    // Line breaks inside strings, which are not allowed and common.
    return try? JSONSerialization.jsonObject(with: Data(bytes.map { $0 < 0x20 ? 0x20 : $0 }))
  }

  private static func collect(_ value: Any, depth: Int, into nodes: inout [[String: Any]]) {
    guard depth < depthLimit else { return }
    if let list = value as? [Any] {
      for item in list { collect(item, depth: depth + 1, into: &nodes) }
    } else if let object = value as? [String: Any] {
      nodes.append(object)
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
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
    headline = headline ?? Self.text(node["headline"]) ?? Self.text(node["name"])
    if authors.isEmpty { authors = Self.names(node["author"] ?? node["creator"]) }
    language = language ?? Self.text(node["inLanguage"])
    takeDate(node)
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

  private static func names(_ value: Any?) -> [String] {
    if let list = value as? [Any] { return list.flatMap { item in item is [Any] ? [] : names(item) } }
    if let object = value as? [String: Any] {
      return (object["name"] as? [Any])?.compactMap { text($0) } ?? text(object["name"]).map { [$0] } ?? []
    }
    return text(value).map { [$0] } ?? []
  }
}
