/// A listening socket of one loop.
struct Listener: Sendable {
  let descriptor: Int32
  /// Whether other loops accept from the same socket: then the kernel wakes one of them, not all.
  let isShared: Bool
}
