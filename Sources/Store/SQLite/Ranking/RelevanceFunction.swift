import CSQLite
import Foundation

/// How well an article matches a search, as a function of SQL: an auxiliary function of FTS5 (sqlite.org/fts5.html,
/// section 7) over `articles_fts`.
///
/// A word weighs the more the fewer articles have it, and counts more the more often it stands in the article, but ever
/// less so (as in BM25: Robertson and Zaragoza, 2009, section 3.1); more again where it stands in the title, or early
/// in the text, where news say what they are about. All of that is read from the index alone: nothing is looked up for
/// an article that is ranked, so that thousands can be.
///
/// For one connection, and as long as that.
final class RelevanceFunction {
  /// By which SQL calls it: `relevance(s.articles_fts)`.
  static let name = "relevance"
  private static let mostPhrases = 64

  /// The weights of the search's phrases, in sixteenths.
  private let weights = UnsafeMutablePointer<Int64>.allocate(capacity: mostPhrases)
  /// How many phrases the search has; known from its first row on.
  private var phrases: Int?
  private var given: [UInt8]?

  /// - Throws: `StoreError`.
  init(_ connection: Connection) throws {
    try connection.withHandle { handle in
      let api = try RelevanceFunction.api(handle, connection)
      let code = api.pointee.xCreateFunction(
        api, Self.name, Unmanaged.passUnretained(self).toOpaque(),
        { api, context, result, _, _ in
          guard let api, let context, let result, let own = api.pointee.xUserData(context) else { return }
          Unmanaged<RelevanceFunction>.fromOpaque(own).takeUnretainedValue().rank(api, context, result)
        }, nil)
      guard code == SQLITE_OK else { throw connection.failure(code) }
    }
  }

  deinit { weights.deallocate() }

  /// The weights that the last search had: with them, an article has the same rank whatever is stored later.
  var lastWeights: [UInt8] { (0..<(phrases ?? 0)).map { UInt8(weights[$0]) } }

  /// - Parameter given: the weights of an earlier page; nil finds them out.
  func begin(_ given: [UInt8]?) { (phrases, self.given) = (nil, given) }

  /// sqlite.org/fts5.html, section 7: the pointer is had by binding to a function that FTS5 defines.
  private static func api(_ handle: OpaquePointer, _ connection: Connection) throws -> UnsafeMutablePointer<fts5_api> {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    var api: UnsafeMutablePointer<fts5_api>?
    let code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nil)
    guard code == SQLITE_OK else { throw connection.failure(code) }
    withUnsafeMutablePointer(to: &api) {
      _ = sqlite3_bind_pointer(statement, 1, $0, "fts5_api_ptr", nil)
      _ = sqlite3_step(statement)
    }
    guard let api else { throw StoreError.failed(reason: "FTS5 is missing", code: SQLITE_ERROR, sql: nil) }
    return api
  }

  // MARK: Ranking

  private typealias API = UnsafePointer<Fts5ExtensionApi>

  private func rank(_ api: API, _ context: OpaquePointer, _ result: OpaquePointer) {
    let count = phrases ?? weigh(api, context)
    var rank: Int64 = 0
    for phrase in 0..<count { rank += weights[phrase] * share(of: Int32(phrase), api, context) }
    sqlite3_result_int64(result, rank)
  }

  /// From 0 to 2,000, for one phrase.
  private func share(of phrase: Int32, _ api: API, _ context: OpaquePointer) -> Int64 {
    var iterator = Fts5PhraseIter()
    var (column, offset): (Int32, Int32) = (0, 0)
    guard api.pointee.xPhraseFirst(context, phrase, &iterator, &column, &offset) == SQLITE_OK, column >= 0 else {
      return 0
    }
    var (count, bonus): (Int64, Int64) = (0, 0)
    if column == 0 { bonus = 600 }
    var isFirstOfText = true
    // More than that many make no difference.
    while column >= 0, count < 64 {
      if column > 0, isFirstOfText {
        isFirstOfText = false
        if offset < 64 { bonus += Int64(400 - offset * 6) }
      }
      count += 1
      api.pointee.xPhraseNext(context, &iterator, &column, &offset)
    }
    return bonus + 10_000 * count / (10 * count + 12)
  }

  /// Settles the weight of every phrase; returns how many there are. One alone has the same whatever it is.
  private func weigh(_ api: API, _ context: OpaquePointer) -> Int {
    let count = min(Int(api.pointee.xPhraseCount(context)), Self.mostPhrases)
    phrases = count
    for phrase in 0..<count {
      if let given {
        weights[phrase] = phrase < given.count ? Int64(given[phrase]) : 1
      } else {
        weights[phrase] = count == 1 ? 16 : weight(of: Int32(phrase), api, context)
      }
    }
    return count
  }

  /// The logarithm of how rare it is (inverse document frequency, as of Robertson and Zaragoza, section 3.2, without
  /// negative values). Among very many, it is not counted on: one in four is common enough.
  private func weight(of phrase: Int32, _ api: API, _ context: OpaquePointer) -> Int64 {
    var rows: sqlite3_int64 = 0
    _ = api.pointee.xRowCount(context, &rows)
    var counter = (found: 0, most: max(1000, Int(rows) / 4))
    withUnsafeMutablePointer(to: &counter) {
      _ = api.pointee.xQueryPhrase(context, phrase, $0) { _, _, counter in
        // The pointer that is given here.
        let counter = counter!.assumingMemoryBound(to: (found: Int, most: Int).self)
        counter.pointee.found += 1
        return counter.pointee.found < counter.pointee.most ? SQLITE_OK : SQLITE_DONE
      }
    }
    let (total, found) = (Double(max(Int(rows), counter.found)), Double(counter.found))
    return min(max(Int64(16 * log(1 + (total - found + 0.5) / (found + 0.5))), 1), 255)
  }
}
