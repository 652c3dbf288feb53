import Foundation
import HTTP

extension Server {
  /// Stops, without holding up a thread of the tasks, which the server's last answers may need.
  func end() async {
    stop()
    await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        self.wait()
        continuation.resume()
      }
    }
  }
}
