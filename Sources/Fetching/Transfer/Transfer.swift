import Addresses
import CCurl
import Glibc

/// One request of a fetch under way: an easy handle of libcurl's, and what its callbacks have gathered. It belongs to
/// the loop's thread.
final class Transfer {
  let hop: Hop
  let handle: UnsafeMutableRawPointer
  private let setup: LoopSetup
  private(set) var head = ResponseHead()
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  private(set) var isHeaderTooLarge = false
  /// All that was wanted of the body is there.
  private(set) var isEnough = false
  private var received = 0
  /// An address that was refused, as long as none was allowed since.
  private(set) var refused: IPAddress?
  let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let fields: CurlList
  private let resolve: CurlList

  /// Bytes of one answer's header.
  private static let headerLimit = 256 << 10

  /// Nil if libcurl has no memory left.
  init?(_ hop: Hop, _ setup: LoopSetup) {
    guard let handle = curl_easy_init() else {
      errorText.deallocate()
      return nil
    }
    (self.hop, self.handle, self.setup) = (hop, handle, setup)
    errorText.pointee = 0
    fields = CurlList(fieldsOf: hop.job.request)
    resolve = CurlList(hop.job.request.resolve)
    guard configure(fields: fields, resolve: resolve), connectCallbacks() else { return nil }
  }

  deinit {
    curl_easy_cleanup(handle)
    errorText.deallocate()
  }

  var options: FetchOptions { setup.options }
  var request: FetchRequest { hop.job.request }

  /// What this fetch goes through; nil connects to the server itself.
  var proxy: String? { Transfer.proxy(hop, options) }

  private static func proxy(_ hop: Hop, _ options: FetchOptions) -> String? { hop.job.request.proxy ?? options.proxy }

  /// Why a request must not be begun.
  static func objection(_ hop: Hop, _ setup: LoopSetup) -> FetchError? {
    if ForbiddenPorts.contains(hop.address.port) { return .forbiddenPort(hop.address.port) }
    // A proxy resolves and connects, and no address of the server's is ever seen here: only its name can be judged.
    guard proxy(hop, setup.options) != nil, !setup.options.allowsPrivateAddresses else { return nil }
    let host = hop.address.host
    return HostGuard.objection(host, isAllowed: setup.isAllowed).map { .privateAddress(host: host, address: $0) }
  }

  // MARK: What the callbacks tell

  /// False breaks the transfer off.
  func receive(header line: UnsafeRawBufferPointer) -> Bool {
    head.add(line, now: time(nil))
    isHeaderTooLarge = head.size > Self.headerLimit
    return !isHeaderTooLarge
  }

  /// False breaks the transfer off.
  func receive(body piece: UnsafeRawBufferPointer) -> Bool {
    received += piece.count
    isTooLarge = received > options.maxBytes
    if isTooLarge { return false }
    // What a redirect says is for people.
    if isRedirect { return true }
    body.append(contentsOf: piece)
    isEnough = request.wantedBytes.map { body.count > $0 } ?? false
    return !isEnough
  }

  /// False keeps libcurl from connecting there. A nil address is of a family that no URL leads to.
  func allows(_ address: IPAddress?) -> Bool {
    guard let address else { return false }
    // The operator's own proxy may be anywhere; one that was named for a feed may not.
    let isAllowed = (proxy != nil && request.proxy == nil) || setup.isAllowed(address)
    refused = isAllowed ? nil : address
    return isAllowed
  }
}
