import Foundation

/// News of one matter from several outlets, with what is truly one meeting; the format is told in `../Streams/README.md`.
struct LabelledStream: Decodable {
  let id: String
  /// What is to be known once all articles have been read.
  let meetings: [Outcome]
  /// In the order in which they arrive.
  let articles: [Article]

  struct Article: Decodable {
    let id: String
    let outlet: String
    let url: String
    let title: String
    let text: String
    let published: String
    /// The article whose text this one prints almost word for word.
    let copyOf: String?
    let meetings: [Label]
  }

  /// A meeting as an article tells it.
  struct Label: Decodable {
    let meeting: String
    let participants: [String]
    let place: String?
    let date: Day?
    let status: String
    let mode: String
  }

  struct Day: Decodable { let start: String }

  struct Outcome: Decodable {
    let meeting: String
    let participants: [String]
    let place: String?
    let date: Day?
    let status: String
    let sources: Int
    let statusHistory: [Change]
  }

  struct Change: Decodable {
    let status: String
    let article: String
  }

  /// By name of file.
  static func all(in folder: String = "Streams") throws -> [LabelledStream] {
    let folder = URL(filePath: #filePath).appending(path: "../../\(folder)").standardizedFileURL
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "json" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { try decoder.decode(LabelledStream.self, from: Data(contentsOf: $0)) }
  }
}

extension LabelledStream.Article {
  /// The outlet's feed as it stands when it has this article only: JSON Feed 1.1.
  func feed() throws -> [UInt8] {
    let item = ["id": url, "url": url, "title": title, "content_text": text, "date_published": published]
    let feed: [String: Any] = [
      "version": "https://jsonfeed.org/version/1.1", "title": outlet, "home_page_url": "https://\(host)/",
      "items": [item],
    ]
    return [UInt8](try JSONSerialization.data(withJSONObject: feed))
  }

  var host: String { URL(string: url)?.host() ?? outlet }
}
