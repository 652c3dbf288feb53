import CCurl
import Glibc
import News

extension Transfer {
  /// Bytes a second below which an answer counts as stalled.
  private static let lowSpeed = 16

  /// False where one of the options that keep the transfer in bounds could not be set.
  func configure(fields: CurlList, resolve: CurlList) -> Bool {
    guard configureAddress(), configureProxy(), configureTrust() else { return false }
    configureLimits()
    configureForm()
    ccurl_set_pointer(handle, CURLOPT_HTTPHEADER, fields.list)
    if resolve.list != nil { ccurl_set_pointer(handle, CURLOPT_RESOLVE, resolve.list) }
    ccurl_set_string(handle, CURLOPT_USERAGENT, options.userAgent)
    // Every coding that libcurl was built with, undone by it.
    ccurl_set_string(handle, CURLOPT_ACCEPT_ENCODING, "")
    ccurl_set_long(handle, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    ccurl_set_long(handle, CURLOPT_DNS_CACHE_TIMEOUT, max(options.nameLifetime, 0))
    // No signals: they would hit any thread.
    ccurl_set_long(handle, CURLOPT_NOSIGNAL, 1)
    ccurl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
    return true
  }

  private func configureAddress() -> Bool {
    guard ccurl_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK,
      ccurl_set_string(handle, CURLOPT_URL, hop.address.url) == CURLE_OK,
      ccurl_set_long(handle, CURLOPT_FOLLOWLOCATION, 0) == CURLE_OK
    else { return false }
    let first = hop.job.address
    if let credentials = request.credentials ?? first.credentials, first.sharesCredentials(with: hop.address) {
      ccurl_set_string(handle, CURLOPT_USERNAME, credentials.user)
      ccurl_set_string(handle, CURLOPT_PASSWORD, credentials.password)
    }
    return true
  }

  private func configureForm() {
    guard let form = request.form else { return }
    ccurl_set_long(handle, CURLOPT_POST, 1)
    ccurl_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(form.count))
    // Copied before the call returns.
    var bytes = form + [0]
    bytes.withUnsafeMutableBytes { _ = ccurl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, $0.baseAddress) }
  }

  private func configureLimits() {
    let left = max(Double(max(options.timeout, 1)) - hop.spent, 0.001)
    ccurl_set_long(handle, CURLOPT_CONNECTTIMEOUT, max(options.connectTimeout, 1))
    ccurl_set_long(handle, CURLOPT_TIMEOUT_MS, Int(left * 1000))
    ccurl_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, Self.lowSpeed)
    ccurl_set_long(handle, CURLOPT_LOW_SPEED_TIME, max(options.timeout / 2, 1))
    // Of bodies that say how long they are; the others are counted as they come.
    if request.wantedBytes == nil {
      ccurl_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(options.maxBytes, 1)))
    }
  }

  private func configureTrust() -> Bool {
    guard ccurl_set_long(handle, CURLOPT_SSL_VERIFYPEER, 1) == CURLE_OK,
      ccurl_set_long(handle, CURLOPT_SSL_VERIFYHOST, 2) == CURLE_OK
    else { return false }
    guard let certificates = options.certificates else { return true }
    return ccurl_set_string(handle, CURLOPT_CAINFO, certificates) == CURLE_OK
  }

  /// A proxy connects on our behalf, and nobody would look at the address: so there is none that nobody has asked for,
  /// unless any address will do. Then the environment's is taken, as curl does, but never for this machine itself.
  private func configureProxy() -> Bool {
    ccurl_set_long(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    if let proxy {
      return ccurl_set_string(handle, CURLOPT_PROXY, proxy) == CURLE_OK
        && ccurl_set_string(handle, CURLOPT_NOPROXY, "") == CURLE_OK
    }
    guard options.allowsPrivateAddresses else { return ccurl_set_string(handle, CURLOPT_PROXY, "") == CURLE_OK }
    let exceptions = (getenv("no_proxy") ?? getenv("NO_PROXY")).map { String(cString: $0) + "," } ?? ""
    let all = exceptions == "*," ? "*" : exceptions + "localhost,127.0.0.1,::1"
    return ccurl_set_string(handle, CURLOPT_NOPROXY, all) == CURLE_OK
  }
}
