import Foundation

/// One line at the bottom of the terminal that tells how far the work has come; nothing where standard error is none.
struct ProgressBar {
  private let total: Int
  private let isShown = isatty(STDERR_FILENO) == 1
  private var done = 0
  private static let width = 30

  init(total: Int) { self.total = total }

  /// - Parameter what: is being worked on.
  func show(_ what: String) { show(what, done: done) }

  func show(_ what: String, done: Int) {
    guard isShown else { return }
    let filled = total == 0 ? Self.width : done * Self.width / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Self.width - filled)
    write("\r\u{1B}[K\(bar) \(done)/\(total) \(what.suffix(60))")
  }

  mutating func advance() {
    done += 1
    clear()
  }

  /// Makes room for other words.
  func clear() { if isShown { write("\r\u{1B}[K") } }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
