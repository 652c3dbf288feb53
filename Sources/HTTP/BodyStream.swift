/// A body that is made while it is sent: the server asks for the next piece when the client has taken the last one.
public struct BodyStream: Sendable {
  /// Nil ends the body.
  public let next: @Sendable () async throws -> [UInt8]?

  public init(next: @escaping @Sendable () async throws -> [UInt8]?) { self.next = next }
}
