import Foundation
import Store
import Testing

/// A storage engine under test. Another one becomes part of every test of `Behaviour` by being added to `all`.
struct Engine: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Opens the store that is kept in a folder, or makes it there.
  let open: @Sendable (_ folder: String) throws -> any Store

  static let all = [sqlite]

  /// Every statement that a test makes it prepare must be answered by an index.
  static let sqlite = Engine(testDescription: "SQLite") { folder in
    var options = SQLiteStoreOptions()
    options.trace = { PlanCheck.shared.check($0) }
    return try SQLiteStore(path: folder + "/test.db", options: options)
  }
}

/// A folder that goes away with this value.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/rapporteur-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A new store in a folder of its own.
final class TestStore: Sendable {
  let store: any Store
  private let folder: TemporaryFolder

  init(_ engine: Engine) throws {
    folder = try TemporaryFolder()
    store = try engine.open(folder.path)
  }

  func write<Result: Sendable>(
    _ body: @escaping @Sendable (any StoreWriter) throws -> Result
  ) async throws -> Result { try await store.write(body) }

  /// A query on a reader of its own.
  func read<Result>(_ body: (any StoreReader) throws -> Result) throws -> Result { try body(store.makeReader()) }

  /// All pages of a list, one after another.
  func pages<Element>(
    of limit: Int, _ list: (any StoreReader, PageRequest) throws -> Page<Element>
  ) throws -> [[Element]] {
    let reader = try store.makeReader()
    var pages: [[Element]] = []
    var cursor: String?
    repeat {
      let page = try list(reader, PageRequest(limit: limit, cursor: cursor))
      pages.append(page.elements)
      cursor = page.next
    } while cursor != nil
    return pages
  }
}
