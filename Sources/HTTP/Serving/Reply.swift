/// An answer at once, or work that is done off the loop and answered later.
public enum Reply: Sendable {
  /// Sent at once; the loop waits for nothing.
  case now(Response)
  /// Runs on Swift's own threads. It is not cancelled when the client goes: what it writes is written.
  case later(@Sendable () async -> Response)
}
