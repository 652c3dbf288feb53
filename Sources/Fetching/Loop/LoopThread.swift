import CCurl
import Glibc

/// Starts the loop on a thread of its own, which ends with the loop.
enum LoopThread {
  /// Where the process has no thread or memory left, the mailbox takes nothing from the beginning.
  static func start(_ setup: LoopSetup) -> Mailbox {
    guard isLibraryReady, let multi = curl_multi_init() else { return Mailbox(multi: nil) }
    let mailbox = Mailbox(multi: multi)
    let start = Unmanaged.passRetained(Start(multi: multi, setup: setup, mailbox: mailbox))
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { argument in
        // A pthread is always given the argument it was created with.
        let start = Unmanaged<Start>.fromOpaque(argument!).takeRetainedValue()
        FetchLoop(multi: start.multi, setup: start.setup, mailbox: start.mailbox).run()
        return nil
      }, start.toOpaque())
    guard status == 0 else {
      start.release()
      _ = mailbox.close()
      curl_multi_cleanup(multi)
      return mailbox
    }
    pthread_detach(thread)
    return mailbox
  }

  /// Once in a process, before anything else of libcurl's.
  private static let isLibraryReady = ccurl_global_init() == CURLE_OK
}

/// What a thread is given to begin with.
private final class Start {
  let multi: UnsafeMutableRawPointer
  let setup: LoopSetup
  let mailbox: Mailbox

  init(multi: UnsafeMutableRawPointer, setup: LoopSetup, mailbox: Mailbox) {
    (self.multi, self.setup, self.mailbox) = (multi, setup, mailbox)
  }
}
