import Glibc

/// The clock that durations and deadlines are counted on, in nanoseconds.
enum Monotonic {
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// A duration that can be added to `now`: at most a hundred years, none for what is no number.
  static func nanoseconds(_ seconds: Double) -> UInt64 {
    seconds > 0 ? UInt64(min(seconds, 3e9) * 1e9) : 0
  }
}
