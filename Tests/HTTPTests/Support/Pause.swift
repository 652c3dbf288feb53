import Dispatch
import Glibc

/// Blocks the thread for a moment.
func pause(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }

/// Suspends the task for a moment. `Task.sleep` is woken on Swift's own pool, whose few threads other tests may block.
func rest(_ seconds: Double) async {
  await withCheckedContinuation { continuation in
    timer.asyncAfter(deadline: .now() + seconds) { continuation.resume() }
  }
}

private let timer = DispatchQueue(label: "HTTPTests.timer")
