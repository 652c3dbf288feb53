import API
import Fetching
import Foundation
import HTTP
import News
import Pipeline
import Store
import Web

/// The whole service on a free port of loopback, with a store in a folder of its own.
final class TestService: Sendable {
  let store: SQLiteStore
  let service: Service
  let client: HTTPClient
  private let server: Server
  private let folder: URL
  private let ownsFolder: Bool

  /// The database's.
  var path: String { folder.appending(path: "rapporteur.db").path() }

  private init(
    allowsPrivateAddresses: Bool, maxBodyBytes: Int, loops: Int, cacheBytes: Int, sharing other: TestService?
  ) throws {
    ownsFolder = other == nil
    folder = other?.folder ?? FileManager.default.temporaryDirectory.appending(path: "api-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    store = try SQLiteStore(path: folder.appending(path: "rapporteur.db").path())
    var fetching = FetchOptions()
    fetching.allowsPrivateAddresses = allowsPrivateAddresses
    fetching.pausePerHost = 0
    var following = PipelineOptions()
    following.fetchesPages = false
    let pipeline = Pipeline(store: store, fetcher: Fetcher(options: fetching), options: following)
    let service = Service(store: store, pipeline: pipeline, pages: WebRoutes.all, cacheBytes: cacheBytes)
    self.service = service
    var options = ServerOptions()
    options.listen = ["127.0.0.1:0"]
    options.loops = loops
    options.shutdownGrace = 1
    options.maxBodyBytes = maxBodyBytes
    server = Server(
      options: options, onRequest: { service.metrics.record($0) }, makeHandler: { _ in try APIHandler(service) })
    service.metrics.observe(server)
    client = HTTPClient(port: try server.start()[0].port ?? 0)
  }

  /// Stopped and removed at the end of `body`.
  /// - Parameter other: whose database it works on.
  static func run(
    allowsPrivateAddresses: Bool = true, maxBodyBytes: Int = 1 << 20, loops: Int = 2, cacheBytes: Int = 1 << 20,
    sharing other: TestService? = nil, _ body: (TestService) async throws -> Void
  ) async throws {
    let test = try TestService(
      allowsPrivateAddresses: allowsPrivateAddresses, maxBodyBytes: maxBodyBytes, loops: loops, cacheBytes: cacheBytes,
      sharing: other)
    do {
      try await body(test)
    } catch {
      await test.stop()
      throw error
    }
    await test.stop()
  }

  private func stop() async {
    await server.end()
    if ownsFolder { try? FileManager.default.removeItem(at: folder) }
  }

  func get(_ target: String, headers: [(String, String)] = []) async throws -> HTTPAnswer {
    try await client.send("GET", target, headers: headers)
  }

  func post(
    _ target: String, _ body: String, type: String? = "application/json", headers: [(String, String)] = []
  ) async throws -> HTTPAnswer {
    let all = headers + (type.map { [("Content-Type", $0)] } ?? [])
    return try await client.send("POST", target, headers: all, body: Array(body.utf8))
  }
}
