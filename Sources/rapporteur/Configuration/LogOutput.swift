import Dispatch
import Foundation
import News
import Threads

/// Log lines on their way to standard error: whoever logs does not wait for a slow terminal or pipe.
final class LogOutput: Sendable {
  private let queue = DispatchQueue(label: "log")
  private let state = Guarded(State())

  private struct State {
    var lines: [UInt8] = []
    var isWriting = false
    var lost = 0
  }

  /// Bytes that may wait; more lines are counted and not kept.
  private static let capacity = 8 << 20

  func write(_ line: [UInt8]) {
    let isFirst = state.withLock { state in
      if state.lines.count + line.count > Self.capacity { state.lost += 1 } else { state.lines += line }
      defer { state.isWriting = true }
      return !state.isWriting
    }
    if isFirst { queue.async { self.drain() } }
  }

  /// Returns once everything logged so far is written.
  func flush() { queue.sync { drain() } }

  private func drain() {
    while true {
      let (lines, lost) = state.withLock { state in
        defer { (state.lines, state.lost) = ([], 0) }
        if state.lines.isEmpty { state.isWriting = false }
        return (state.lines, state.lost)
      }
      if lines.isEmpty { return }
      try? FileHandle.standardError.write(contentsOf: lines)
      if lost > 0 { Program.say("\(lost) log lines were lost: standard error is too slow") }
    }
  }
}
