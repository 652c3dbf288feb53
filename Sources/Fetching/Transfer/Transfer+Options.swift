import CCurl
import Glibc

extension Transfer {
  /// Bytes a second below which an answer counts as stalled.
  private static let lowSpeed = 16

  /// False where one of the options that keep the transfer in bounds could not be set.
  func configure(_ fields: RequestFields) -> Bool {
    guard configureAddress(), configureProxy() else { return false }
    configureLimits()
    ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, fields.list)
    ccurl_set_string(handle, CURLOPT_USERAGENT, options.userAgent)
    // Every coding that libcurl was built with, undone by it.
    ccurl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
    ccurl_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    ccurl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1)
    ccurl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2)
    // No signals: they would hit any thread.
    ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
    return true
  }

  private func configureAddress() -> Bool {
    guard ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK,
      ccurl_set_string(handle, CURLOPT_REDIR_PROTOCOLS_STR, "http,https") == CURLE_OK,
      ccurl_set_string(handle, CURLOPT_URL, job.address.url) == CURLE_OK
    else { return false }
    if let user = job.address.user { ccurl_set_string(handle, CURLOPT_USERNAME, user) }
    if let password = job.address.password { ccurl_set_string(handle, CURLOPT_PASSWORD, password) }
    ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 1)
    ccurl_set_long(handle, CURLOPT_MAXREDIRS, max(options.maxRedirects, 0))
    return true
  }

  private func configureLimits() {
    ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, max(options.connectTimeout, 1))
    ccurl_set_long(handle, CURLOPT_TIMEOUT, max(options.timeout, 1))
    ccurl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, Self.lowSpeed)
    ccurl_set_long(handle, CURLOPT_LOW_SPEED_TIME, max(options.timeout / 2, 1))
    // Of bodies that say how long they are; the others are counted as they come.
    ccurl_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(options.maxBytes, 1)))
  }

  /// A proxy connects on our behalf, and nobody would look at the address: so there is none, unless any address will
  /// do. Then the environment's is taken, as curl does, but never for this machine itself.
  private func configureProxy() -> Bool {
    ccurl_set_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    guard options.allowsPrivateAddresses else { return ccurl_set_string(handle, CURLOPT_PROXY, "") == CURLE_OK }
    let exceptions = (getenv("no_proxy") ?? getenv("NO_PROXY")).map { String(cString: $0) + "," } ?? ""
    let all = exceptions == "*," ? "*" : exceptions + "localhost,127.0.0.1,::1"
    return ccurl_set_string(handle, CURLOPT_NOPROXY, all) == CURLE_OK
  }
}
