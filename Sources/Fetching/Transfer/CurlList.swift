import CCurl

/// A list of strings as libcurl takes it.
final class CurlList {
  private(set) var list: UnsafeMutablePointer<curl_slist>?

  init(_ texts: [String] = []) { for text in texts { add(text) } }

  deinit { curl_slist_free_all(list) }

  func add(_ text: String) {
    if let longer = curl_slist_append(list, text) { list = longer }
  }
}

extension CurlList {
  /// The header fields of a request beyond those that libcurl writes.
  convenience init(fieldsOf request: FetchRequest) {
    self.init()
    add("Accept", request.accept)
    add("If-None-Match", request.etag)
    add("If-Modified-Since", request.lastModified)
  }

  private func add(_ name: String, _ value: String?) {
    // A line break would begin a field of someone else's making.
    guard let value, !value.isEmpty, !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return }
    add("\(name): \(value)")
  }
}
