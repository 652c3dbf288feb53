import CCurl
import Threads

/// Starts the loop on a thread of its own, which ends with the loop.
enum LoopThread {
  /// Where the process has no thread or memory left, the mailbox takes nothing from the beginning.
  static func start(_ setup: LoopSetup) -> Mailbox {
    guard isLibraryReady, let multi = curl_multi_init() else { return Mailbox(multi: nil) }
    let mailbox = Mailbox(multi: multi)
    nonisolated(unsafe) let handle = multi  // The thread's alone, once it runs.
    let status = DetachedThread.start { FetchLoop(multi: handle, setup: setup, mailbox: mailbox).run() }
    if status != 0 {
      _ = mailbox.close()
      curl_multi_cleanup(multi)
    }
    return mailbox
  }

  /// Once in a process, before anything else of libcurl's.
  private static let isLibraryReady = ccurl_global_init() == CURLE_OK
}
