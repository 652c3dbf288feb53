import Glibc
import Synchronization

/// All loops of a server, as each of them sees the others.
final class Crew: Sendable {
  final class Member: Sendable {
    let mailbox: Mailbox
    /// Connections that the loop has, or will find in its mailbox.
    let load = Atomic(0)
    let counters = LoopCounters()

    init(_ mailbox: Mailbox) { self.mailbox = mailbox }
  }

  let members: [Member]
  let buffers: BufferPool

  /// - Throws: `ServerError` if the process has no descriptor left.
  init(loops: Int, _ options: ServerOptions) throws(ServerError) {
    // The largest body that there may be must find room, with what stands around it.
    buffers = BufferPool(limit: max(options.maxBufferedBytes, min(options.maxBodyBytes, .max / 2) + 1 << 20))
    var members: [Member] = []
    for _ in 0..<loops {
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
