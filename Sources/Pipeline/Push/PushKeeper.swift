import Fetching
import News
import Store

/// Asks hubs for subscriptions, renews them before they end, and ends them where nobody wants them any more. All of it
/// is in the store, so that a new start goes on where the last one stopped.
struct PushKeeper: Sendable {
  let store: any Store
  let fetcher: Fetcher
  /// Where the service is reached from outside, without a slash at the end.
  let publicURL: String
  let log: Log

  /// Seconds that are asked for; the hub decides.
  private static let lease: Int64 = 10 * 86_400
  /// Until a hub that has failed, or has not asked back, is asked again; twice as long every time.
  private static let (shortestRetry, longestRetry): (Int64, Int64) = (3600, 86_400)
  /// A hub that does not confirm an end is forgotten.
  private static let mostFarewells = 3
  private static let longestWait = 30.0

  /// Until the task is cancelled.
  func run() async {
    while !Task.isCancelled {
      var wait = PushKeeper.longestWait
      do {
        let reader = try store.makeReader()
        let due = try reader.duePushSubscriptions(at: .now, limit: 50)
        for subscription in due where !Task.isCancelled { try await act(on: subscription) }
        if !due.isEmpty { continue }
        if let next = try reader.nextPushSubscription() {
          wait = min(max(Double(next.milliseconds - Timestamp.now.milliseconds) / 1000, 0.05), wait)
        }
      } catch {
        if !Task.isCancelled { log.error("hubs cannot be asked", ["reason": "\(error)"]) }
      }
      // New ones are noted by visits, which do not wake anybody: half a minute is soon enough.
      try? await Task.sleep(for: .seconds(wait))
    }
  }

  /// Asks the hub of a subscription that is due, and notes how that went.
  /// - Throws: `StoreError`, `CancellationError`.
  func act(on subscription: PushSubscription) async throws {
    if subscription.state == .ending, subscription.failures >= PushKeeper.mostFarewells {
      return try await store.write { try $0.removePushSubscription(token: subscription.token) }
    }
    let failure = await ask(subscription)
    try Task.checkCancellation()
    try await store.write { writer in
      // The hub may have asked back already, while it was being asked.
      guard var kept = try writer.pushSubscription(token: subscription.token), kept.due == subscription.due else {
        return
      }
      kept.lastError = failure
      // Also where the hub took it: one that never asks back is asked less and less often.
      kept.failures += 1
      kept.due = Timestamp.now.adding(seconds: PushKeeper.retry(kept.failures))
      try writer.savePushSubscription(kept)
    }
    if let failure {
      log.warning("hub failed", ["hub": subscription.hub, "topic": subscription.topic, "reason": failure])
    }
  }

  private static func retry(_ failures: Int) -> Int64 {
    min(shortestRetry << Int64(min(max(failures - 1, 0), 8)), longestRetry)
  }

  /// - Returns: why the hub did not take the request (W3C WebSub, section 5.1); nil where it did.
  private func ask(_ subscription: PushSubscription) async -> String? {
    var request = FetchRequest(url: subscription.hub)
    request.form = form(subscription)
    do throws(FetchError) {
      let response = try await fetcher.fetch(request)
      return (200..<300).contains(response.status) ? nil : "the hub answered \(response.status)"
    } catch {
      return "\(error)"
    }
  }

  private func form(_ subscription: PushSubscription) -> [UInt8] {
    var pairs = [
      ("hub.mode", subscription.state == .ending ? "unsubscribe" : "subscribe"), ("hub.topic", subscription.topic),
      ("hub.callback", "\(publicURL)/v1/websub/\(subscription.token)"),
    ]
    if subscription.state != .ending {
      pairs += [("hub.secret", subscription.secret), ("hub.lease_seconds", String(PushKeeper.lease))]
    }
    return Array(pairs.map { "\($0)=\(URLEncoding.component($1))" }.joined(separator: "&").utf8)
  }
}
