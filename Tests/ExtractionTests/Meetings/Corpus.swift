import Foundation
import News

/// The corpus of texts, where it is at hand: the folder that `RAPPORTEUR_CORPUS` names, else `../shared/data`.
enum Corpus {
  static let folder: URL? = {
    let named = ProcessInfo.processInfo.environment["RAPPORTEUR_CORPUS"]
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    let folder = named.map { URL(filePath: $0) } ?? root.appending(path: "../shared/data").standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.path(percentEncoded: false)) ? folder : nil
  }()

  static var isPresent: Bool { folder != nil }

  /// The labelled articles of a file in `meetings`.
  static func articles(_ file: String) throws -> [ArticleContent] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: "meetings/\(file)"))
    let items = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return items.map { item in
      let sentences = item["sentences"] as? [String]
      return ArticleContent(
        title: item["title"] as? String ?? "", text: item["text"] as? String ?? sentences?.joined(separator: " ") ?? "",
        published: (item["published"] as? String).flatMap { ZonedTimestamp($0) })
    }
  }

  /// The user's sample as the product stores it: without mark-up, title and paragraphs once.
  static func seed() throws -> ArticleContent? {
    guard let folder else { return nil }
    let text = try String(contentsOf: folder.appending(path: "seed/ishiba-trump.txt"), encoding: .utf8)
    var paragraphs: [String] = []
    var title = ""
    for line in text.split(separator: "\n") {
      let plain = String(line).replacing("**", with: "")
      if line.hasPrefix("**") { title = plain } else if !paragraphs.contains(plain) { paragraphs.append(plain) }
    }
    return ArticleContent(title: title, text: paragraphs.joined(separator: "\n\n"))
  }
}
