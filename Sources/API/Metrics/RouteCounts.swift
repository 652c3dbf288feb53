import HTTP

/// Answered requests of one route, as one loop has counted them.
struct RouteCounts {
  private(set) var durations = Histogram()
  /// A route is asked with few methods and answers with few statuses: a list is searched faster than a dictionary.
  private(set) var requests: [(method: Method, status: Int, count: Int)] = []

  /// What clients make up must not make new series.
  enum Method: String {
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"
    case other
  }

  mutating func add(_ record: RequestRecord) {
    durations.add(record.duration)
    add(record.method == "GET" ? .get : Method(rawValue: record.method) ?? .other, record.status, 1)
  }

  mutating func add(_ other: RouteCounts) {
    durations.add(other.durations)
    for entry in other.requests { add(entry.method, entry.status, entry.count) }
  }

  private mutating func add(_ method: Method, _ status: Int, _ count: Int) {
    if let index = requests.firstIndex(where: { $0.status == status && $0.method == method }) {
      requests[index].count += count
    } else {
      requests.append((method, status, count))
    }
  }
}
