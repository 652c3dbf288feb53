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
    func holds(_ field: String, isStrong: Bool) -> Bool? {
      headers.withList(field) { $0.elementsEqual("*".utf8) ? exists : names(etag, $0, isStrong: isStrong) }
    }
    func isLater(than field: String) -> Bool? {
      guard let modified = lastModified.flatMap(HTTPDate.parse), let date = headers[field].flatMap(HTTPDate.parse)
      else { return nil }
      return modified > date
    }
    let isAsWanted = holds("If-Match", isStrong: true) ?? (isLater(than: "If-Unmodified-Since") != true)
    guard isAsWanted else { return .failed }
    if let isKnown = holds("If-None-Match", isStrong: false) {
      return isKnown ? (isRead ? .notModified : .failed) : .proceed
    }
    return isRead && isLater(than: "If-Modified-Since") == false ? .notModified : .proceed
  }

  /// Whether one of the listed tags is `etag`, in either of its forms. A comma within a tag does not end it.
  private static func names(_ etag: String?, _ list: Bytes, isStrong: Bool) -> Bool {
    guard var etag, !(isStrong && etag.hasPrefix("W/")) else { return false }
    return etag.withUTF8 { etag in
      let wanted = opaque(Bytes(etag))
      var start = 0
      while let open = list.index(of: quote, from: start), let close = list.index(of: quote, from: open + 1) {
        let isWeak = open > 1 && list[part: (open - 2)...].starts(with: "W/")
        if !(isStrong && isWeak), plain(list[part: (open + 1)..<close]).elementsEqual(wanted) { return true }
        start = close + 1
      }
      return false
    }
  }

  /// Of a tag with its quotes.
  private static func opaque(_ etag: Bytes) -> Bytes {
    let quoted = etag.starts(with: "W/") ? etag[part: 2...] : etag
    return plain(Bytes(rebasing: quoted.dropFirst().dropLast()))
  }

  private static func plain(_ tag: Bytes) -> Bytes {
    let start = tag.count - ContentCoding.tagSuffix.utf8CodeUnitCount
    return start >= 0 && tag[part: start...].starts(with: ContentCoding.tagSuffix) ? tag[part: ..<start] : tag
  }

  private static var quote: UInt8 { UInt8(ascii: "\"") }
}
