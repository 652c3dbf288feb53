import Addresses
import CCurl
import Glibc

extension Transfer {
  /// What comes of a transfer.
  enum Outcome {
    case answer(Job.Answer)
    case redirect(Hop)
  }

  /// Whether the answer sends us elsewhere. What was posted is posted again only where the status says so (307, 308).
  var isRedirect: Bool {
    guard request.followsRedirects, head.location != nil else { return false }
    return request.form == nil ? Redirect.isOne(head.status) : Redirect.keepsForm(head.status)
  }

  /// What came of the transfer, by the code it ended with.
  func outcome(_ code: CURLcode) -> Outcome {
    if code != CURLE_OK, !isEnough { return .answer(.failure(failure(code))) }
    guard isRedirect, let location = head.location else { return .answer(.success(response)) }
    guard hop.redirects.count < max(options.maxRedirects, 0) else {
      return .answer(.failure(.tooManyRedirects(options.maxRedirects)))
    }
    guard let url = hop.address.resolve(location) else {
      return .answer(.failure(.badURL(CurlURL.withoutCredentials(location))))
    }
    guard let address = try? WebAddress(url) else {
      return .answer(.failure(.forbiddenRedirect(CurlURL.withoutCredentials(url))))
    }
    return .redirect(hop.next(address, status: head.status, seconds: seconds))
  }

  private var response: FetchResponse {
    let address = hop.address
    return FetchResponse(
      url: address.url, movedTo: hop.movedTo, status: head.status, body: wantedBody, contentType: head.contentType,
      etag: head.etag, lastModified: head.lastModified, retryAfter: head.retryAfter,
      maxAge: head.maxAge(now: time(nil)),
      links: head.links.compactMap { link in
        address.resolve(link.url).map { LinkField(url: $0, relations: link.relations, type: link.type) }
      },
      location: (300..<400).contains(head.status) ? head.location.flatMap { address.resolve($0) } : nil)
  }

  private var wantedBody: [UInt8] { request.wantedBytes.map { Array(body.prefix($0)) } ?? body }

  private func failure(_ code: CURLcode) -> FetchError {
    if isTooLarge { return .tooLarge(limit: options.maxBytes) }
    if isHeaderTooLarge { return .broken("its header is too long") }
    let host = hop.address.host
    switch code {
    case CURLE_URL_MALFORMAT: return .badURL(hop.address.url)
    case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(host)
    case CURLE_COULDNT_RESOLVE_PROXY: return .unknownHost("of the proxy")
    case CURLE_COULDNT_CONNECT:
      return refused.map { .privateAddress(host: host, address: $0.description) } ?? .cannotConnect(reason(code))
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(after: max(1, Int((hop.spent + seconds).rounded())))
    case CURLE_FILESIZE_EXCEEDED: return .tooLarge(limit: options.maxBytes)
    case _ where Self.tlsCodes.contains(code.rawValue): return .tls(reason(code))
    default: return .broken(reason(code))
    }
  }

  private static let tlsCodes: Set<UInt32> = Set(
    [
      CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_USE_SSL_FAILED,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR,
      CURLE_SSL_PINNEDPUBKEYNOTMATCH, CURLE_SSL_INVALIDCERTSTATUS,
    ].map(\.rawValue))

  /// libcurl's own words, or its general ones for the code.
  private func reason(_ code: CURLcode) -> String {
    let text = String(cString: errorText)
    return text.isEmpty ? String(cString: curl_easy_strerror(code)) : text
  }

  private var seconds: Double {
    var microseconds: curl_off_t = 0
    ccurl_get_offset(handle, CURLINFO_TOTAL_TIME_T, &microseconds)
    return Double(microseconds) / 1e6
  }
}
