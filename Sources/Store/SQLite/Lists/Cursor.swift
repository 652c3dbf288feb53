/// The place in a list after which a page begins, as text. It holds which list it belongs to and a mark of the query,
/// so that one from elsewhere is refused, and the numbers by which the list is ordered.
struct Cursor {
  enum List: UInt8 {
    case feeds = 1
    case articles, topics, people, meetings
  }

  private let head: [UInt8]

  /// - Parameter query: Every condition of the list, in words that stay the same from version to version.
  init(_ list: List, query: [String?]) {
    var hash = StableHash()
    for condition in query {
      hash.add(condition == nil ? 0 : 1)
      hash.add((condition ?? "").utf8)
      hash.add(0xFF)  // In no UTF-8: two conditions never run together.
    }
    head = [list.rawValue] + Cursor.bytes(hash.value).prefix(6)
  }

  func text(_ numbers: [Int64]) -> String {
    Base64URL.encode(numbers.reduce(into: head) { $0 += Cursor.bytes(UInt64(bitPattern: $1)) })
  }

  /// The numbers of a cursor that `text` made with as many; nil where there is no cursor.
  /// - Throws: `StoreError.badCursor`.
  func numbers(_ text: String?, count: Int) throws -> [Int64]? {
    guard let text else { return nil }
    guard text.utf8.count < 200, let bytes = Base64URL.decode(text), bytes.starts(with: head),
      bytes.count == head.count + count * 8
    else { throw StoreError.badCursor(text) }
    return (0..<count).map { index in
      let number = bytes[(head.count + index * 8)...].prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return Int64(bitPattern: number)
    }
  }

  private static func bytes(_ value: UInt64) -> [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
  }
}

extension PageRequest {
  /// The limit within what is allowed.
  var size: Int { min(max(limit, 1), 200) }
}

extension Page {
  /// - Parameter found: What a query for one more than `size` gave.
  init(_ found: [Element], size: Int, cursor: (Element) throws -> String) rethrows {
    let page = Array(found.prefix(size))
    let next = found.count > size ? try page.last.map(cursor) : nil
    self.init(page, next: next)
  }
}
