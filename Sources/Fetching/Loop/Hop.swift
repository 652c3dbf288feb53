/// How far a fetch has come: the address that is asked now, and the way that led there.
struct Hop {
  let job: Job
  let address: WebAddress
  /// The statuses of the redirects so far.
  private(set) var redirects: [Int] = []
  /// Seconds that the fetch has taken so far, without what it waited.
  private(set) var spent = 0.0

  init(_ job: Job) { (self.job, address) = (job, job.address) }

  private init(_ hop: Hop, to address: WebAddress, status: Int, seconds: Double) {
    (job, self.address) = (hop.job, address)
    (redirects, spent) = (hop.redirects + [status], hop.spent + seconds)
  }

  /// After a redirect.
  func next(_ address: WebAddress, status: Int, seconds: Double) -> Hop {
    Hop(self, to: address, status: status, seconds: seconds)
  }

  /// Where to ask from now on: nil where a redirect on the way was not permanent, or there was none.
  var movedTo: String? {
    Redirect.arePermanent(redirects) ? address.url : nil
  }
}
