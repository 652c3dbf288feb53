import Evaluation
import Foundation
import News
import Pipeline

/// Reads labelled items as `extract` would.
enum EvaluateWork {
  /// - Throws: `CommandError` where an item holds nothing to read.
  static func read(_ set: LabelledSet) async throws -> [ToldArticle] {
    let reader = ArticleReader()
    var told: [ToldArticle] = []
    told.reserveCapacity(set.items.count)
    try await OrderedWork.run(set.items) { item in
      Result { try EvaluateWork.read(item, reader) }
    } take: { result in
      do {
        told.append(try result.get())
      } catch {
        throw CommandError("\(set.file), item \(set.items[told.count].name): \(error)")
      }
    }
    return told
  }

  private static func read(_ item: LabelledItem, _ reader: ArticleReader) throws -> ToldArticle {
    let reading = try reader.read(ArticleDraft(title: item.title, body: .text(item.text), published: item.published))
    return ToldArticle(
      title: reading.content.title, text: reading.content.text, meetings: reading.findings.meetings)
  }
}

/// The sets of labels that an operand names.
struct LabelFiles {
  let path: String
  /// Bytes of a file.
  let limit: Int

  /// A folder's in the order of their names, those in no known format told of and passed over.
  /// - Throws: `LabelError`, or `CommandError` where there is none.
  func sets() throws -> [LabelledSet] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      guard let set = try set(at: path) else { throw CommandError("\(path): \(Self.unknown)") }
      return [set]
    }
    let files = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".json") }.sorted()
    var sets: [LabelledSet] = []
    for file in files {
      if let set = try set(at: "\(path)/\(file)") { sets.append(set) } else { Program.say("\(file): \(Self.unknown)") }
    }
    guard !sets.isEmpty else { throw CommandError("\(path): there is no file of labels in it") }
    return sets
  }

  private static let unknown = "passed over: its items are labelled in none of the known ways"

  private func set(at path: String) throws -> LabelledSet? {
    do {
      let bytes = try InputFile(path: path).read(limit: limit)
      return try LabelledSet(bytes, file: URL(fileURLWithPath: path).lastPathComponent)
    } catch let error as InputFileError {
      throw CommandError("\(path): \(error)")
    }
  }
}
