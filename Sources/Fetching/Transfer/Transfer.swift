import Addresses
import CCurl
import Glibc

/// One fetch under way: an easy handle of libcurl's, and what its callbacks have gathered. It belongs to the loop's
/// thread.
final class Transfer {
  let job: Job
  let handle: UnsafeMutableRawPointer
  private let setup: LoopSetup
  private(set) var head = ResponseHead()
  private(set) var body: [UInt8] = []
  private(set) var isTooLarge = false
  private(set) var isHeaderTooLarge = false
  /// An address that was refused, as long as none was allowed since.
  private(set) var refused: IPAddress?
  let errorText = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))
  private let fields: RequestFields

  /// Bytes of one answer's header.
  private static let headerLimit = 256 << 10

  /// Nil if libcurl has no memory left.
  init?(_ job: Job, _ setup: LoopSetup) {
    guard let handle = curl_easy_init() else {
      errorText.deallocate()
      return nil
    }
    (self.job, self.handle, self.setup) = (job, handle, setup)
    errorText.pointee = 0
    fields = RequestFields(job.request)
    guard configure(fields), connectCallbacks() else { return nil }
  }

  deinit {
    curl_easy_cleanup(handle)
    errorText.deallocate()
  }

  var options: FetchOptions { setup.options }

  // MARK: What the callbacks tell

  /// False breaks the transfer off.
  func receive(header line: UnsafeRawBufferPointer) -> Bool {
    head.add(line, now: time(nil))
    isHeaderTooLarge = head.size > Self.headerLimit
    return !isHeaderTooLarge
  }

  /// False breaks the transfer off.
  func receive(body piece: UnsafeRawBufferPointer) -> Bool {
    isTooLarge = body.count + piece.count > options.maxBytes
    if !isTooLarge { body.append(contentsOf: piece) }
    return !isTooLarge
  }

  /// False keeps libcurl from connecting there. A nil address is of a family that no URL leads to.
  func allows(_ address: IPAddress?) -> Bool {
    guard let address else { return false }
    let isAllowed = setup.isAllowed(address)
    refused = isAllowed ? nil : address
    return isAllowed
  }
}
