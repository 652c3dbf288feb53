import CCurl

/// The header fields of a request beyond those that libcurl writes, as the list that libcurl takes.
final class RequestFields {
  private(set) var list: UnsafeMutablePointer<curl_slist>?

  init(_ request: FetchRequest) {
    add("Accept", request.accept)
    add("If-None-Match", request.etag)
    add("If-Modified-Since", request.lastModified)
  }

  deinit { curl_slist_free_all(list) }

  private func add(_ name: String, _ value: String?) {
    // A line break would begin a field of someone else's making.
    guard let value, !value.isEmpty, !value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      let longer = curl_slist_append(list, "\(name): \(value)")
    else { return }
    list = longer
  }
}
