import Fetching
import Foundation
import News
import Pipeline
import Store

/// A pipeline over a database of its own, which may fetch from loopback.
final class Bench: Sendable {
  let store: SQLiteStore
  let pipeline: Pipeline
  private let folder: URL

  init(
    allowsPrivateAddresses: Bool = true, log: Log = .silent, _ change: (inout PipelineOptions) -> Void = { _ in }
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("pipeline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteStore(path: folder.appendingPathComponent("test.db").path)
    var fetching = FetchOptions(userAgent: "Tests/1")
    fetching.allowsPrivateAddresses = allowsPrivateAddresses
    fetching.timeout = 20
    fetching.maxBytes = 1 << 20
    fetching.pausePerHost = 0
    var options = PipelineOptions()
    options.fetchesPages = false
    change(&options)
    pipeline = Pipeline(store: store, fetcher: Fetcher(options: fetching), options: options, log: log)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var reader: any StoreReader { get throws { try store.makeReader() } }

  func articles() throws -> [Article] { try reader.articles(ArticleQuery(), PageRequest(limit: 200)).elements }

  func meetings() throws -> [Meeting] { try reader.meetings(MeetingQuery(), PageRequest(limit: 200)).elements }

  /// Waits, no longer than ten seconds, until something is so.
  func eventually(_ condition: () throws -> Bool) async throws -> Bool {
    for _ in 0..<500 {
      if try condition() { return true }
      try await Task.sleep(for: .milliseconds(20))
    }
    return false
  }
}
