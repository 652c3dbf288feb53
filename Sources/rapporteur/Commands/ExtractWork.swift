import Foundation
import News
import Pipeline

/// The two ways of `extract`: a file an article, or a line an article.
struct ExtractWork: Sendable {
  /// For articles that do not say when they were published.
  let published: ZonedTimestamp?
  /// Bytes of a file, or of a line.
  let limit: Int
  private let reader = ArticleReader()

  /// - Throws: `CommandError` where one of them could not be read.
  func read(_ paths: [String]) async throws {
    var failed = 0
    try await OrderedWork.run(paths) {
      answer(file: $0)
    } take: {
      try FileHandle.standardOutput.write(contentsOf: $0.bytes)
      if !$0.isRead { failed += 1 }
    }
    if failed > 0 { throw CommandError("\(failed) of \(paths.count) files could not be read") }
  }

  /// - Throws: `CommandError` where a file could not be opened, or, after the last line, where a line was broken.
  func readLines(of paths: [String]) async throws {
    var (failed, lines) = (0, 0)
    for path in paths {
      let descriptor = try path == "-" ? STDIN_FILENO : ExtractWork.open(path)
      defer { if descriptor != STDIN_FILENO { close(descriptor) } }
      var source = LineReader(descriptor: descriptor, limit: limit)
      let work = { @Sendable (batch: [LineReader.Line]) in batch.map(answer) }
      let take = { (answers: [Answer]) in
        try FileHandle.standardOutput.write(contentsOf: Array(answers.map(\.bytes).joined()))
        lines += answers.count
        failed += answers.count { !$0.isRead }
      }
      try await OrderedWork.run(next: { try source.batch() }, work, take: take)
    }
    if failed > 0 { throw CommandError("\(failed) of \(lines) lines could not be read") }
  }

  private func answer(file path: String) -> Answer {
    do {
      let file = InputFile(path: path)
      return try Answer.of(draft(try ArticleFile.draft(try file.read(limit: limit), path: path)), reader) { _ in }
    } catch {
      return Answer.error("\(error)") { $0.field("file", path) }
    }
  }

  private func answer(line: LineReader.Line) -> Answer {
    guard !line.isTooLong else {
      return Answer.error("the line is longer than \(limit) bytes (--max-file sets the limit)") {
        $0.field("line", line.number)
      }
    }
    let article = ArticleLine(json: line.bytes)
    do {
      return try Answer.of(draft(try article.draft.get()), reader) { json in
        if let id = article.id { json.field("id") { $0.value(id) } }
      }
    } catch {
      return Answer.error("\(error)") { json in
        if let id = article.id { json.field("id") { $0.value(id) } } else { json.field("line", line.number) }
      }
    }
  }

  private func draft(_ draft: ArticleDraft) -> ArticleDraft {
    var draft = draft
    draft.published = draft.published ?? published
    return draft
  }

  private static func open(_ path: String) throws -> Int32 {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandError("\(path): \(InputFileError(errno: errno))") }
    return descriptor
  }
}

/// A line of output.
private struct Answer: Sendable {
  let bytes: [UInt8]
  let isRead: Bool

  static func of(_ draft: ArticleDraft, _ reader: ArticleReader, _ name: (inout JSONWriter) -> Void) throws -> Answer {
    let reading = try reader.read(draft)
    var json = JSONWriter(capacity: 4096)
    json.object {
      name(&$0)
      $0.reading(reading, of: draft)
    }
    return Answer(bytes: json.bytes + [0x0A], isRead: true)
  }

  static func error(_ reason: String, _ name: (inout JSONWriter) -> Void) -> Answer {
    var json = JSONWriter()
    json.object {
      name(&$0)
      $0.field("error", reason)
    }
    return Answer(bytes: json.bytes + [0x0A], isRead: false)
  }
}

extension LineReader {
  /// Some lines, enough to be worth a task, few enough to stay in memory; nil at the end.
  fileprivate mutating func batch() throws(InputFileError) -> [Line]? {
    var (lines, bytes): ([Line], Int) = ([], 0)
    while lines.count < 32, bytes < 256 << 10, let line = try next() {
      lines.append(line)
      bytes += line.bytes.count
    }
    return lines.isEmpty ? nil : lines
  }
}
