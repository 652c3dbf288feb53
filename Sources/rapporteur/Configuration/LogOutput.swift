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
    /// Someone will begin to write soon.
    var isPlanned = false
    var lost = 0
  }

  /// Bytes that may wait; more lines are counted and not kept.
  private static let capacity = 8 << 20

  /// What is not urgent waits for so many bytes, or so long.
  private static let batch = (bytes: 64 << 10, time: DispatchTimeInterval.milliseconds(50))

  /// - Parameter isUrgent: false lets the line wait a moment: a wake-up for each costs more than the line.
  func write(_ line: [UInt8], isUrgent: Bool = true) {
    let (begins, plans) = state.withLock { state in
      if state.lines.count + line.count > Self.capacity { state.lost += 1 } else { state.lines += line }
      if state.isWriting { return (false, false) }
      let begins = isUrgent || state.lines.count >= Self.batch.bytes
      let plans = !begins && !state.isPlanned
      if begins { state.isWriting = true }
      if plans { state.isPlanned = true }
      return (begins, plans)
    }
    if begins { queue.async { self.drain() } }
    if plans { queue.asyncAfter(deadline: .now() + Self.batch.time) { self.drain() } }
  }

  /// Returns once everything logged so far is written.
  func flush() { queue.sync { drain() } }

  private func drain() {
    while true {
      let (lines, lost) = state.withLock { state in
        defer { (state.lines, state.lost) = ([], 0) }
        if state.lines.isEmpty { (state.isWriting, state.isPlanned) = (false, false) }
        return (state.lines, state.lost)
      }
      if lines.isEmpty { return }
      try? FileHandle.standardError.write(contentsOf: lines)
      if lost > 0 { Program.say("\(lost) log lines were lost: standard error is too slow") }
    }
  }
}
