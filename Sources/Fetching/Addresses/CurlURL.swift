import CCurl

/// A handle of libcurl's URL parser.
final class CurlURL {
  private let handle: OpaquePointer

  /// Nil where libcurl can't read the text as an absolute URL. Spaces and what is not ASCII are percent-encoded.
  init?(_ text: String) {
    guard let handle = curl_url() else { return nil }
    self.handle = handle
    guard follow(text) else { return nil }
  }

  deinit { curl_url_cleanup(handle) }

  func get(_ part: CURLUPart, _ flags: Int32 = 0) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(handle, part, &text, UInt32(flags)) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// Goes to where a relative or absolute reference leads; false where it leads nowhere.
  func follow(_ reference: String) -> Bool {
    let flags = UInt32(CURLU_URLENCODE | CURLU_ALLOW_SPACE | CURLU_NON_SUPPORT_SCHEME)
    return curl_url_set(handle, CURLUPART_URL, reference, flags) == CURLUE_OK
  }

  func remove(_ parts: CURLUPart...) {
    for part in parts { curl_url_set(handle, part, nil, 0) }
  }

  /// For messages: the text with all that may be a password left out.
  static func withoutCredentials(_ text: String) -> String {
    guard let at = text.lastIndex(of: "@") else { return text }
    let scheme = ["http://", "https://"].first { text.lowercased().hasPrefix($0) } ?? ""
    return scheme + text[text.index(after: at)...]
  }
}
