import CCurl

/// Runs the transfers on the one thread that it belongs to. Redirects are followed here and not by libcurl, so that each
/// of them waits for its host's turn, and is looked at like any other address.
final class FetchLoop {
  private let multi: UnsafeMutableRawPointer
  private let setup: LoopSetup
  private let mailbox: Mailbox
  private var queue: FairQueue<Hop>
  /// Which host's turn a job waits for.
  private var waiting: [ObjectIdentifier: String] = [:]
  /// By easy handle.
  private var running: [UnsafeMutableRawPointer: Transfer] = [:]
  private var isStopping = false

  init(multi: UnsafeMutableRawPointer, setup: LoopSetup, mailbox: Mailbox) {
    (self.multi, self.setup, self.mailbox) = (multi, setup, mailbox)
    let options = setup.options
    queue = FairQueue(
      limit: options.concurrent, limitPerHost: options.concurrentPerHost, pause: options.pausePerHost)
    // Connections kept for reuse.
    ccurl_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(options.concurrent, 1) * 4)
  }

  /// Returns when it was told to stop; whoever still waits then has been answered.
  func run() {
    while !isStopping {
      for message in mailbox.take() { receive(message) }
      startNext()
      var count: Int32 = 0
      curl_multi_perform(multi, &count)
      collect()
      if !isStopping { curl_multi_poll(multi, nil, 0, patience, nil) }
    }
    close()
  }

  /// Milliseconds until something may have to be begun.
  private var patience: Int32 {
    let now = MonotonicTime.now
    guard let next = queue.nextTime(now: now) else { return 1000 }
    return Int32(min(max((next - now) * 1000, 0) + 1, 1000))
  }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .start(let job):
      job.isCancelled ? job.finish(.failure(.cancelled)) : wait(Hop(job), isUrgent: job.request.isUrgent)
    case .cancel(let job): cancel(job)
    case .stop: isStopping = true
    }
  }

  private func wait(_ hop: Hop, isUrgent: Bool) {
    waiting[ObjectIdentifier(hop.job)] = hop.address.host
    queue.add(hop, host: hop.address.host, isUrgent: isUrgent)
  }

  private func startNext() {
    while !isStopping, let hop = queue.next(now: MonotonicTime.now) {
      waiting[ObjectIdentifier(hop.job)] = nil
      start(hop)
    }
  }

  private func start(_ hop: Hop) {
    if let objection = Transfer.objection(hop, setup) { return refuse(hop, objection) }
    guard let transfer = Transfer(hop, setup) else { return refuse(hop, .broken("libcurl is out of memory")) }
    running[transfer.handle] = transfer
    curl_multi_add_handle(multi, transfer.handle)
  }

  private func refuse(_ hop: Hop, _ error: FetchError) {
    queue.finish(host: hop.address.host, now: MonotonicTime.now)
    hop.job.finish(.failure(error))
  }

  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      let code = message.pointee.data.result
      if let transfer = running[handle] { end(transfer, transfer.outcome(code)) }
    }
    startNext()
  }

  private func end(_ transfer: Transfer, _ outcome: Transfer.Outcome) {
    running[transfer.handle] = nil
    curl_multi_remove_handle(multi, transfer.handle)
    let host = transfer.hop.address.host
    // What goes on at the same host keeps its turn.
    if case .redirect(let hop) = outcome, hop.address.host == host { return start(hop) }
    queue.finish(host: host, now: MonotonicTime.now)
    switch outcome {
    case .answer(let answer): transfer.hop.job.finish(answer)
    case .redirect(let hop): wait(hop, isUrgent: true)
    }
  }

  private func cancel(_ job: Job) {
    if let host = waiting.removeValue(forKey: ObjectIdentifier(job)) {
      if let hop = queue.remove(host: host, where: { $0.job === job }) { hop.job.finish(.failure(.cancelled)) }
    } else if let transfer = running.values.first(where: { $0.hop.job === job }) {
      end(transfer, .answer(.failure(.cancelled)))
    }
  }

  private func close() {
    for case .start(let job) in mailbox.close() { job.finish(.failure(.cancelled)) }
    for hop in queue.removeAll() { hop.job.finish(.failure(.cancelled)) }
    for transfer in Array(running.values) { end(transfer, .answer(.failure(.cancelled))) }
    curl_multi_cleanup(multi)
  }
}
