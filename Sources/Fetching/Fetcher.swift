package import Addresses

/// Fetches URLs over libcurl's multi interface, on one thread of its own.
///
/// ```swift
/// let fetcher = Fetcher()
/// let answer = try await fetcher.fetch(FetchRequest(url: "https://news.example/feed.xml", etag: known.etag))
/// if answer.status == 200 { … }
/// ```
///
/// Connections are kept and used again. What is over the limits of the options waits: hosts take turns, and what is
/// asked of one host is fetched in the order it was asked for. The time of waiting is not counted.
public final class Fetcher: Sendable {
  private let mailbox: Mailbox
  /// Of the options.
  let maxRedirects: Int

  public convenience init(options: FetchOptions = FetchOptions()) {
    self.init(options: options) { options.allowsPrivateAddresses || $0.isPublic }
  }

  /// With a rule of its own for the addresses that may be connected to.
  package init(options: FetchOptions, isAllowed: @escaping @Sendable (IPAddress) -> Bool) {
    maxRedirects = options.maxRedirects
    mailbox = LoopThread.start(LoopSetup(options: options, isAllowed: isAllowed))
  }

  deinit { stop() }

  /// Any status the server gives is an answer; what is no answer is thrown. A cancelled task ends the transfer.
  public func fetch(_ request: FetchRequest) async throws(FetchError) -> FetchResponse {
    let job = Job(request, try WebAddress(request.url))
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { waiter in
        job.wait(waiter)
        if !mailbox.post(.start(job)) { job.finish(.failure(.cancelled)) }
      }
    } onCancel: {
      job.cancel()
      _ = mailbox.post(.cancel(job))
    }
    return try answer.get()
  }

  /// Breaks off what is under way, and takes nothing more: all of it throws `FetchError.cancelled`.
  public func stop() { _ = mailbox.post(.stop) }
}
