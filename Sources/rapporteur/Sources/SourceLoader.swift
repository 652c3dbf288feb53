import Foundation
import News
import Pipeline

/// Brings sources into the store. Whatever is wrong with one is told in its result.
struct SourceLoader: Sendable {
  let pipeline: Pipeline
  /// Whether feeds at URLs are followed from then on.
  let follows: Bool
  /// Bytes of a file, or of a line.
  let limit: Int

  func load(_ source: Source) async -> SourceResult {
    do {
      switch source {
      case .url(let url): return try await follows ? follow(url) : readOnce(url)
      case .feedFile(let path): return try await feed(try read(path), path)
      case .jsonFile(let path): return try await json(path)
      case .articleFile(let path): return try await article(try read(path), path)
      case .linesFile(let path): return try await lines(path)
      case .subscriptionsFile(let path): return try await subscriptions(path)
      }
    } catch {
      return .failure("\(error)")
    }
  }

  // MARK: URLs

  private func follow(_ url: String) async throws -> SourceResult {
    do {
      return result(try await pipeline.addFeed(url))
    } catch PipelineError.fetchFailed(_, let reason, isRefusal: false) {
      // It may come back: the crawler tries it again.
      try await pipeline.follow(url)
      return .failure("\(reason); it will be tried again")
    }
  }

  private func readOnce(_ url: String) async throws -> SourceResult {
    do {
      let receipt = try await pipeline.addFeed(url, isFollowed: false, searchesPages: false)
      return result(try await pipeline.settlePages(of: receipt))
    } catch PipelineError.notAFeed {
      var result = SourceResult()
      result.add(isNew: try await pipeline.addPage(url).isNew)
      return result
    }
  }

  // MARK: Files

  private func feed(_ bytes: [UInt8], _ path: String) async throws -> SourceResult {
    result(try await pipeline.addFeed(document: bytes, url: URL(fileURLWithPath: path).absoluteString))
  }

  private func json(_ path: String) async throws -> SourceResult {
    let bytes = try read(path)
    do {
      return try await feed(bytes, path)
    } catch PipelineError.notAFeed {
      return try await article(bytes, path)
    }
  }

  private func article(_ bytes: [UInt8], _ path: String) async throws -> SourceResult {
    var result = SourceResult()
    result.add(isNew: try await pipeline.addArticle(try ArticleFile.draft(bytes, path: path)).isNew)
    return result
  }

  private func subscriptions(_ path: String) async throws -> SourceResult {
    let receipt = try await pipeline.importFeeds(opml: try read(path))
    var result = SourceResult()
    result.note = "\(receipt.added.count) feeds added, \(receipt.known) known"
    return result
  }

  /// Many lines at a time, so that what waits for the disk is written together.
  private func lines(_ path: String) async throws -> SourceResult {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFileError(errno: errno) }
    defer { close(descriptor) }
    var source = LineReader(descriptor: descriptor, limit: limit)
    return try await withThrowingTaskGroup(of: Result<Bool, any Error>.self) { group in
      var result = SourceResult()
      func take(_ line: Result<Bool, any Error>) {
        switch line {
        case .success(let isNew): result.add(isNew: isNew)
        case .failure(let error): result.fail("\(error)")
        }
      }
      var running = 0
      while !Task.isCancelled, let line = try source.next() {
        if running >= 64, let line = try await group.next() { take(line) } else { running += 1 }
        group.addTask { await add(line) }
      }
      for try await line in group { take(line) }
      return result
    }
  }

  private func add(_ line: LineReader.Line) async -> Result<Bool, any Error> {
    do {
      guard !line.isTooLong else { throw InputFileError.tooLarge(limit) }
      return .success(try await pipeline.addArticle(try ArticleLine(json: line.bytes).draft.get()).isNew)
    } catch {
      return .failure(CommandError("line \(line.number): \(error)"))
    }
  }

  private func read(_ path: String) throws -> [UInt8] { try InputFile(path: path).read(limit: limit) }

  private func result(_ receipt: FeedReceipt) -> SourceResult {
    var result = SourceResult()
    (result.articles, result.new) = (receipt.feed.articles, receipt.newArticles)
    return result
  }
}
