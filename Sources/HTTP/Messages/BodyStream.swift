/// A body that is made while it is sent: the server asks for the next piece when the client has taken the last one.
///
/// An error thrown by `next` breaks the connection off, so that the client sees that the body is not whole.
public struct BodyStream: Sendable {
  /// Makes the next piece; nil ends the body. The task it runs in is cancelled when the client has gone.
  public let next: @Sendable () async throws -> [UInt8]?
  /// A stream without an end of its own, such as server-sent events: ended when the server stops.
  public let isLive: Bool

  /// - Parameters:
  ///   - isLive: has no end of its own.
  ///   - next: makes the next piece; nil ends the body. It is never called twice at a time.
  public init(isLive: Bool = false, next: @escaping @Sendable () async throws -> [UInt8]?) {
    (self.isLive, self.next) = (isLive, next)
  }
}
