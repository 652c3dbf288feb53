import CCurl

/// Runs the transfers on the one thread that it belongs to.
final class FetchLoop {
  private let multi: UnsafeMutableRawPointer
  private let setup: LoopSetup
  private let mailbox: Mailbox
  private var queue: FairQueue<Job>
  /// By easy handle.
  private var running: [UnsafeMutableRawPointer: Transfer] = [:]
  private var isStopping = false

  init(multi: UnsafeMutableRawPointer, setup: LoopSetup, mailbox: Mailbox) {
    (self.multi, self.setup, self.mailbox) = (multi, setup, mailbox)
    let options = setup.options
    queue = FairQueue(limit: options.concurrent, limitPerHost: options.concurrentPerHost)
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
      if !isStopping { curl_multi_poll(multi, nil, 0, 1000, nil) }
    }
    close()
  }

  private func receive(_ message: Mailbox.Message) {
    switch message {
    case .start(let job):
      job.isCancelled ? job.finish(.failure(.cancelled)) : queue.add(job, host: job.address.host)
    case .cancel(let job): cancel(job)
    case .stop: isStopping = true
    }
  }

  private func startNext() {
    while !isStopping, let job = queue.next() {
      guard let transfer = Transfer(job, setup) else {
        queue.finish(host: job.address.host)
        job.finish(.failure(.broken("libcurl is out of memory")))
        continue
      }
      running[transfer.handle] = transfer
      curl_multi_add_handle(multi, transfer.handle)
    }
  }

  private func collect() {
    var left: Int32 = 0
    while let message = curl_multi_info_read(multi, &left) {
      guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle else { continue }
      let code = message.pointee.data.result
      if let transfer = running[handle] { end(transfer, transfer.answer(code)) }
    }
    startNext()
  }

  private func end(_ transfer: Transfer, _ answer: Job.Answer) {
    running[transfer.handle] = nil
    curl_multi_remove_handle(multi, transfer.handle)
    queue.finish(host: transfer.job.address.host)
    transfer.job.finish(answer)
  }

  private func cancel(_ job: Job) {
    if let waiting = queue.remove(host: job.address.host, where: { $0 === job }) {
      waiting.finish(.failure(.cancelled))
    } else if let transfer = running.values.first(where: { $0.job === job }) {
      end(transfer, .failure(.cancelled))
    }
  }

  private func close() {
    for case .start(let job) in mailbox.close() { job.finish(.failure(.cancelled)) }
    for job in queue.removeAll() { job.finish(.failure(.cancelled)) }
    for transfer in Array(running.values) { end(transfer, .failure(.cancelled)) }
    curl_multi_cleanup(multi)
  }
}
