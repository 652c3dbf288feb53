import HTTP

/// Answers of one loop that may be given again, as long as the store shows what it showed when they were made. Bounded
/// in bytes: what was not asked for since the hand last came by goes first (the clock algorithm). What is asked for
/// once only, such as each of very many articles in turn, is not taken in, and so drives nothing out.
final class AnswerCache {
  /// The method is no part of it: HEAD is GET without its body.
  private struct Key {
    let path: String
    let query: String?
    let hash: UInt64

    init(_ request: Request) {
      (path, query) = (request.path, request.query)
      hash = RequestHash.of(path, query)
    }

    func isSame(as request: Request) -> Bool { path == request.path && query == request.query }
  }

  private struct Entry {
    let key: Key
    let response: PreparedResponse
    let bytes: Int
    var isRecent: Bool
  }

  private let capacity: Int
  private var edition = 0
  /// By the hash of what was asked for. Of two that have the same hash, the first is kept.
  private var places: [UInt64: Int] = [:]
  private var entries: [Entry] = []
  private var hand = 0
  private(set) var bytes = 0
  private var seenOnce = RecentMisses()

  /// - Parameter capacity: in bytes; 0 keeps nothing.
  init(capacity: Int) { self.capacity = capacity }

  /// What is kept for this address, in either method.
  /// - Parameter edition: another one than before empties the cache.
  func answer(to request: Request, edition: Int) -> PreparedResponse? {
    if edition != self.edition { clear(edition) }
    guard !entries.isEmpty, let place = places[RequestHash.of(request.path, request.query)],
      entries[place].key.isSame(as: request)
    else { return nil }
    entries[place].isRecent = true
    return entries[place].response
  }

  /// Keeps an answer, where its address was asked for before and it shows the present edition.
  func add(_ response: PreparedResponse, to request: Request, edition: Int) {
    let size = response.maximumBytes + 2 * (request.path.utf8.count + (request.query?.utf8.count ?? 0))
    // One that fills much of the cache is worth less than all that it would drive out.
    guard edition == self.edition, size <= capacity / 4 else { return }
    let key = Key(request)
    guard seenOnce.containsOrInserts(key.hash), places[key.hash] == nil else { return }
    while bytes + size > capacity { evictOne() }
    places[key.hash] = entries.count
    entries.append(Entry(key: key, response: response, bytes: size, isRecent: false))
    bytes += size
  }

  private func evictOne() {
    while true {
      if hand >= entries.count { hand = 0 }
      guard entries[hand].isRecent else { break }
      entries[hand].isRecent = false
      hand += 1
    }
    let gone = entries[hand]
    places[gone.key.hash] = nil
    bytes -= gone.bytes
    // The last takes its place, and has its turn now.
    let last = entries.removeLast()
    guard hand < entries.count else { return }
    entries[hand] = last
    places[last.key.hash] = hand
  }

  private func clear(_ edition: Int) {
    self.edition = edition
    guard !entries.isEmpty else { return }
    places.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    (hand, bytes) = (0, 0)
  }
}
