import CCurl

/// What is of interest in the header of an answer, put together line by line; those of answers on the way (redirects,
/// interim ones) leave nothing behind but their status.
struct ResponseHead {
  private(set) var status = 0
  private(set) var contentType: String?
  private(set) var etag: String?
  private(set) var lastModified: String?
  private(set) var location: String?
  private(set) var retryAfter: Int?
  private(set) var maxAge: Int?
  /// The statuses of the redirects that led here.
  private(set) var redirects: [Int] = []
  /// Bytes of this header.
  private(set) var size = 0
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

  private mutating func begin(_ statusLine: String) {
    var next = ResponseHead()
    next.redirects = (300..<400).contains(status) ? redirects + [status] : redirects
    let words = statusLine.split { $0.isWhitespace }
    next.status = words.count > 1 ? Int(words[1]) ?? 0 : 0
    self = next
  }

  private mutating func set(_ name: String, _ value: String, now: Int) {
    switch name {
    case "content-type": contentType = value
    case "etag": etag = value
    case "last-modified": lastModified = value
    case "location": location = value
    case "retry-after": retryAfter = Self.delay(value, now: now)
    case "cache-control": maxAge = maxAge ?? Self.maxAge(value)
    default: break
    }
  }

  /// `Retry-After` is seconds or a date (RFC 9110, section 10.2.3).
  private static func delay(_ value: String, now: Int) -> Int? {
    if let seconds = seconds(value) { return seconds }
    let date = curl_getdate(value, nil)
    return date < 0 ? nil : min(max(date - now, 0), longest)
  }

  /// RFC 9111, section 5.2.2.1; the quoted form is not to be sent, and is.
  private static func maxAge(_ value: String) -> Int? {
    for directive in value.split(separator: ",") {
      let pair = directive.split(separator: "=", maxSplits: 1).map { String($0).trimmedFieldValue }
      guard pair.count == 2, pair[0].lowercased() == "max-age" else { continue }
      return seconds(pair[1].filter { $0 != "\"" })
    }
    return nil
  }

  /// Digits; a number too large for `Int` is large all the same.
  private static func seconds(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    return min(Int(text) ?? longest, longest)
  }
}

extension StringProtocol {
  /// Without white space at its ends.
  fileprivate var trimmedFieldValue: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }
}
