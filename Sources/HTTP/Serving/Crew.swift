import Dispatch
import Glibc
import Synchronization
import Threads

/// What the loops of a server share, and how each of them sees the others.
final class Crew: Sendable {
  final class Member: Sendable {
    let mailbox: Mailbox
    /// Connections that the loop has, or will find in its mailbox.
    let load = Atomic(0)
    let counters = LoopCounters()

    init(_ mailbox: Mailbox) { self.mailbox = mailbox }
  }

  let options: ServerOptions
  let members: [Member]
  let connections = ConnectionCount()
  let buffers: BufferPool
  /// Where answers that come later and streams are made.
  let work: Lanes
  /// Entered once for each later answer that is being made.
  let unfinished = DispatchGroup()
  let onRequest: (@Sendable (RequestRecord) -> Void)?

  /// - Throws: `ServerError` if the process has no descriptor left.
  init(_ options: ServerOptions, _ onRequest: (@Sendable (RequestRecord) -> Void)?) throws(ServerError) {
    (self.options, self.onRequest) = (options, onRequest)
    // The largest body that there may be must find room, with what stands around it.
    buffers = BufferPool(limit: max(options.maxBufferedBytes, min(options.maxBodyBytes, .max / 2) + 1 << 20))
    // Four a loop: work that blocks a lane for a moment leaves others free.
    work = Lanes("HTTP.work", count: 4 * max(1, options.loops))
    var members: [Member] = []
    for _ in 0..<max(1, options.loops) {
      guard let mailbox = Mailbox() else { throw ServerError(address: "the event loops", errno: ENFILE) }
      members.append(Member(mailbox))
    }
    self.members = members
  }

  /// The loop that a new connection of `member`'s should go to, since it has fewer. The kernel gives connections to
  /// whoever asks first or by a hash, and a few that live long would be one loop's alone.
  func lighter(than member: Member) -> Member? {
    guard members.count > 1, let least = members.min(by: { $0.currentLoad < $1.currentLoad }) else { return nil }
    return least.currentLoad < member.currentLoad ? least : nil
  }
}

extension Crew.Member {
  fileprivate var currentLoad: Int { load.load(ordering: .relaxed) }
}
