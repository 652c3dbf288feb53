import Foundation
import Pipeline

/// Something to be read: a URL, or a file whose name tells what it holds.
enum Source: Hashable, Sendable {
  case url(String)
  case feedFile(String)
  /// JSON: a JSON Feed, or an article.
  case jsonFile(String)
  case articleFile(String)
  /// JSON Lines, an article each.
  case linesFile(String)
  case subscriptionsFile(String)

  /// The word of the command line, or the path inside a folder that was named there.
  var name: String {
    switch self {
    case .url(let name), .feedFile(let name), .jsonFile(let name), .articleFile(let name), .linesFile(let name),
      .subscriptionsFile(let name):
      name
    }
  }

  /// - Throws: `CommandError` for a path where nothing is, or a file of another kind.
  static func all(_ words: [String]) throws -> [Source] { try words.flatMap(sources) }

  private static func sources(_ word: String) throws -> [Source] {
    if isWebURL(word) { return [.url(word)] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: word, isDirectory: &isFolder) else {
      throw CommandError("\(word): there is no such file or folder, and it is no http or https URL")
    }
    if isFolder.boolValue { return try files(in: word).compactMap(file) }
    guard let source = file(word) else {
      throw CommandError(
        "\(word): a name that ends in .rss, .atom, .xml, .rdf, .opml, .txt, .html, .json or .jsonl tells what it holds")
    }
    return [source]
  }

  /// All files below a folder, in the order of their names; hidden ones left out.
  private static func files(in folder: String) throws -> [String] {
    guard let names = FileManager.default.enumerator(atPath: folder) else {
      throw CommandError("\(folder): the folder cannot be read")
    }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names.compactMap { $0 as? String }.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted().map { base + $0 }
  }

  private static func file(_ path: String) -> Source? {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "rss", "atom", "xml", "rdf", "cdf": .feedFile(path)
    case "json": .jsonFile(path)
    case "jsonl", "ndjson": .linesFile(path)
    case "txt", "html", "htm", "xhtml": .articleFile(path)
    case "opml": .subscriptionsFile(path)
    default: nil
    }
  }
}
