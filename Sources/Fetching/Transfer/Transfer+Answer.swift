import Addresses
import CCurl

extension Transfer {
  /// What came of the transfer, by the code it ended with.
  func answer(_ code: CURLcode) -> Job.Answer {
    if code != CURLE_OK { return .failure(failure(code)) }
    do throws(FetchError) {
      let address = try WebAddress(effectiveURL)
      let isMoved = !head.redirects.isEmpty && head.redirects.allSatisfy { $0 == 301 || $0 == 308 }
      return .success(
        FetchResponse(
          url: address.url, movedTo: isMoved ? address.url(withCredentialsOf: job.address) : nil, status: head.status,
          body: body, contentType: head.contentType, etag: head.etag, lastModified: head.lastModified,
          retryAfter: head.retryAfter, maxAge: head.maxAge))
    } catch {
      return .failure(error)
    }
  }

  private func failure(_ code: CURLcode) -> FetchError {
    if isTooLarge { return .tooLarge(limit: options.maxBytes) }
    if isHeaderTooLarge { return .broken("its header is too long") }
    switch code {
    case CURLE_URL_MALFORMAT: return .badURL(CurlURL.withoutCredentials(head.location ?? job.address.url))
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: return .unknownHost(host)
    case CURLE_COULDNT_CONNECT:
      return refused.map { .privateAddress(host: host, address: $0.description) } ?? .cannotConnect(reason(code))
    case CURLE_OPERATION_TIMEDOUT: return .timedOut(after: seconds)
    case CURLE_TOO_MANY_REDIRECTS: return .tooManyRedirects(options.maxRedirects)
    case CURLE_UNSUPPORTED_PROTOCOL where !head.redirects.isEmpty || head.location != nil:
      return .forbiddenRedirect(CurlURL.withoutCredentials(head.location ?? effectiveURL))
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

  /// The address that was asked last.
  private var effectiveURL: String {
    var text: UnsafePointer<CChar>?
    ccurl_get_string(handle, CURLINFO_EFFECTIVE_URL, &text)
    return text.map { String(cString: $0) } ?? job.address.url
  }

  private var host: String { CurlURL(effectiveURL)?.get(CURLUPART_HOST) ?? job.address.host }

  private var seconds: Int {
    var microseconds: curl_off_t = 0
    ccurl_get_offset(handle, CURLINFO_TOTAL_TIME_T, &microseconds)
    return max(1, Int((microseconds + 500_000) / 1_000_000))
  }
}
