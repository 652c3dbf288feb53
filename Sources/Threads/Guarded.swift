import Glibc

/// A value that is touched under a lock only, as in Synchronization's `Mutex`: but that one's workings are hidden from
/// the thread sanitizer, which takes every use of it for a race.
///
/// ```swift
/// let count = Guarded(0)
/// count.withLock { $0 += 1 }
/// ```
public final class Guarded<Value: Sendable>: @unchecked Sendable {
  // Guarded by `mutex`.
  private var value: Value
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  public init(_ value: Value) {
    self.value = value
    pthread_mutex_init(mutex, nil)
  }

  deinit {
    pthread_mutex_destroy(mutex)
    mutex.deallocate()
  }

  public func withLock<Result, Failure: Error>(_ body: (inout Value) throws(Failure) -> Result) throws(Failure)
    -> Result
  {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return try body(&value)
  }
}
