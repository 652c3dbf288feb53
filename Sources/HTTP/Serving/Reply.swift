/// An answer at once, or work that is done off the loop and answered later.
public enum Reply: Sendable {
  case now(Response)
  case later(@Sendable () async -> Response)
}
