import Foundation
import Pipeline

/// A file that holds one article.
enum ArticleFile {
  /// JSON where the name ends in `.json`, HTML where it ends in `.html` or `.htm`, plain text else.
  /// - Throws: `DraftError`.
  static func draft(_ bytes: [UInt8], path: String) throws(DraftError) -> ArticleDraft {
    switch URL(fileURLWithPath: path).pathExtension.lowercased() {
    case "json": try ArticleDraft(json: bytes, ignoring: ["id"])
    case "html", "htm", "xhtml": ArticleDraft(body: .page(bytes, contentType: nil))
    default: ArticleDraft(body: .text(try text(bytes)))
    }
  }

  private static func text(_ bytes: [UInt8]) throws(DraftError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DraftError(field: nil, "the text is not valid UTF-8")
    }
    return text
  }
}
