import Addresses

/// What a loop is made with.
struct LoopSetup: Sendable {
  let options: FetchOptions
  /// Which addresses may be connected to.
  let isAllowed: @Sendable (IPAddress) -> Bool
}
