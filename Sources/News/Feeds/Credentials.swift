/// A name and a password for a server. They are never printed: whatever shows one says only that there is one.
public struct Credentials: Hashable, Sendable {
  public var user: String
  public var password: String

  public init(user: String, password: String) { (self.user, self.password) = (user, password) }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(credentials)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
