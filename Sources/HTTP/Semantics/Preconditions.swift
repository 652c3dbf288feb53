/// Conditional requests (RFC 9110, section 13): what becomes of a 200 whose validators the client already knows.
public enum Preconditions {
  /// What to do with the request.
  public enum Outcome: Equatable, Sendable {
    /// As if there were no conditions.
    case proceed
    /// 304
    case notModified
    /// 412
    case failed
  }

  /// Evaluates the fields in the order of section 13.2.2.
  /// - Parameters:
  ///   - etag: the entity tag of the plain (not compressed) form, with its quotes, as in the `ETag` field.
  ///   - lastModified: as in the `Last-Modified` field.
  ///   - exists: whether there is anything at the address yet: where not, `If-Match: *` fails and `If-None-Match: *` lets
  ///     a write create it. By default, what has a validator exists.
  public static func evaluate(
    _ request: Request, etag: String?, lastModified: String?, exists: Bool? = nil
  ) -> Outcome {
    let headers = request.headers
    let isRead = request.method == "GET" || request.method == "HEAD"
    let exists = exists ?? (etag != nil || lastModified != nil)
    if let wanted = headers.list("If-Match") {
      guard isStar(wanted) ? exists : matches(wanted, etag, isStrong: true) else { return .failed }
    } else if let date = headers["If-Unmodified-Since"].flatMap(HTTPDate.parse),
      let modified = lastModified.flatMap(HTTPDate.parse), modified > date
    {
      return .failed
    }
    if let known = headers.list("If-None-Match") {
      if isStar(known) ? exists : matches(known, etag, isStrong: false) { return isRead ? .notModified : .failed }
    } else if isRead, let date = headers["If-Modified-Since"].flatMap(HTTPDate.parse),
      let modified = lastModified.flatMap(HTTPDate.parse), modified <= date
    {
      return .notModified
    }
    return .proceed
  }

  private static func isStar(_ list: String) -> Bool { list == "*" }

  /// Whether one of the listed tags is `etag`, in either of its forms. A comma within a tag does not end it.
  private static func matches(_ list: String, _ etag: String?, isStrong: Bool) -> Bool {
    guard let etag else { return false }
    if isStrong, etag.hasPrefix("W/") { return false }
    let wanted = opaque(etag.utf8[...])
    var rest = list.utf8[...]
    while let start = rest.firstIndex(of: quote), let end = rest[rest.index(after: start)...].firstIndex(of: quote) {
      let isWeak = rest[..<start].suffix(2).elementsEqual("W/".utf8)
      let tag = rest[rest.index(after: start)..<end]
      if !(isStrong && isWeak), plain(tag).elementsEqual(wanted) { return true }
      rest = rest[rest.index(after: end)...]
    }
    return false
  }

  private static func opaque(_ etag: Substring.UTF8View) -> Substring.UTF8View {
    let quoted = etag.starts(with: "W/".utf8) ? etag.dropFirst(2) : etag
    return plain(quoted.dropFirst().dropLast())
  }

  private static func plain(_ tag: Substring.UTF8View) -> Substring.UTF8View {
    let suffix = ContentCoding.tagSuffix.utf8
    return tag.suffix(suffix.count).elementsEqual(suffix) ? tag.dropLast(suffix.count) : tag
  }

  private static var quote: UInt8 { UInt8(ascii: "\"") }
}
