import CCurl

/// What is of interest in the header of an answer, put together line by line; interim answers (1xx) and those of a
/// proxy leave nothing behind.
struct ResponseHead {
  private(set) var status = 0
  private(set) var contentType: String?
  private(set) var etag: String?
  private(set) var lastModified: String?
  private(set) var location: String?
  private(set) var retryAfter: Int?
  /// With URLs as they stand.
  private(set) var links: [LinkField] = []
  /// Bytes of this header.
  private(set) var size = 0
  private var freshness = Freshness()
  private var isComplete = false

  /// Nothing is put off longer: a year, in seconds.
  static let longest = 31_536_000

  /// Takes a line as libcurl hands it over, with its line break. `now` is seconds since 1970.
  mutating func add(_ line: some Collection<UInt8>, now: Int) {
    let text = String(decoding: line, as: UTF8.self)
    if text.hasPrefix("HTTP/") { begin(text) }
    size += line.count
    let field = text.split(separator: ":", maxSplits: 1)
    if text.trimmedFieldValue.isEmpty {
      isComplete = true
    } else if !isComplete, field.count == 2 {
      set(field[0].lowercased(), field[1].trimmedFieldValue, now: now)
    }
  }

  func maxAge(now: Int) -> Int? { freshness.lifetime(now: now) }

  private mutating func begin(_ statusLine: String) {
    self = ResponseHead()
    let words = statusLine.split { $0.isWhitespace }
    status = words.count > 1 ? Int(words[1]) ?? 0 : 0
  }

  private mutating func set(_ name: String, _ value: String, now: Int) {
    switch name {
    case "content-type": contentType = value
    case "etag": etag = value
    case "last-modified": lastModified = value
    case "location": location = value
    case "retry-after": retryAfter = Self.delay(value, now: now)
    case "cache-control", "expires", "age", "date": freshness.set(name, value)
    case "link": links += LinkField.all(in: value)
    default: break
    }
  }

  /// `Retry-After` is seconds or a date (RFC 9110, section 10.2.3).
  private static func delay(_ value: String, now: Int) -> Int? {
    if let seconds = seconds(value) { return seconds }
    let date = curl_getdate(value, nil)
    return date < 0 ? nil : min(max(date - now, 0), longest)
  }

  /// Digits; a number too large for `Int` is large all the same.
  static func seconds(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return min(Int(text) ?? longest, longest)
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  var trimmedFieldValue: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
