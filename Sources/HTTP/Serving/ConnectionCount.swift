import Addresses
import Synchronization
import Threads

/// The open connections of all loops.
final class ConnectionCount: Sendable {
  private let count = Atomic(0)
  /// By network; empty where an address may have any number.
  private let ofNetwork = Guarded<[ArraySlice<UInt8>: Int]>([:])

  var value: Int { count.load(ordering: .relaxed) }

  /// Counts one more, unless there are as many as there may be. Who has no address (of a Unix-domain socket) is counted
  /// among all only.
  func enter(_ peer: Peer, _ options: ServerOptions) -> Bool {
    guard count.add(1, ordering: .relaxed).newValue <= options.maxConnections else {
      count.subtract(1, ordering: .relaxed)
      return false
    }
    guard options.maxConnectionsPerAddress > 0, let network = peer.address?.network else { return true }
    let isWithinLimit = ofNetwork.withLock { counts in
      counts[network, default: 0] += 1
      return counts[network, default: 0] <= options.maxConnectionsPerAddress
    }
    if !isWithinLimit { leave(peer, options) }
    return isWithinLimit
  }

  func leave(_ peer: Peer, _ options: ServerOptions) {
    count.subtract(1, ordering: .relaxed)
    guard options.maxConnectionsPerAddress > 0, let network = peer.address?.network else { return }
    ofNetwork.withLock { counts in
      let left = counts[network, default: 1] - 1
      counts[network] = left > 0 ? left : nil
    }
  }
}

extension IPAddress {
  /// What one client has to itself: an address of IPv4, or the first 64 bits of IPv6, beyond which it has any number
  /// (RFC 4291, section 2.5.1).
  fileprivate var network: ArraySlice<UInt8> { bytes.prefix(8) }
}
