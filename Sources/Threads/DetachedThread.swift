import Glibc

/// Threads that end by themselves, and that nobody waits for.
public enum DetachedThread {
  /// Runs `body` on a thread of its own.
  /// - Returns: the system's reason where no thread can be had (`EAGAIN`); 0 otherwise.
  public static func start(_ body: @escaping @Sendable () -> Void) -> Int32 {
    let boxed = Unmanaged.passRetained(Box(body))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        // A pthread is always given the argument it was created with.
        Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
        return nil
      }, boxed.toOpaque())
    if status == 0 { pthread_detach(thread) } else { boxed.release() }
    return status
  }

  private final class Box: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}
