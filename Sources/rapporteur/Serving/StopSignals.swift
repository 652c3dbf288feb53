import Dispatch
import Foundation

/// SIGTERM and SIGINT as something to wait for. The second one ends the process at once.
final class StopSignals: Sendable {
  private let stream: AsyncStream<Int32>
  // The sources live as long as the process; they are made and never touched again.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  init() {
    let (stream, continuation) = AsyncStream.makeStream(of: Int32.self, bufferingPolicy: .bufferingNewest(1))
    self.stream = stream
    sources = [SIGTERM, SIGINT].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: DispatchQueue(label: "signals"))
      source.setEventHandler {
        continuation.yield(number)
        signal(number, SIG_DFL)
      }
      source.resume()
      return source
    }
  }

  /// Returns when the first of them arrives.
  func wait() async {
    for await _ in stream { return }
  }
}
