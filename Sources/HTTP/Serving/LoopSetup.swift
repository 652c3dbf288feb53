import Dispatch
import Threads

/// What a loop's thread is given to start with.
struct LoopSetup: Sendable {
  let index: Int
  let options: ServerOptions
  let listeners: [Listener]
  let crew: Crew
  let count: ConnectionCount
  let work: Lanes
  /// Entered once for each later answer that is being made.
  let unfinished: DispatchGroup
  let onRequest: (@Sendable (RequestRecord) -> Void)?

  var member: Crew.Member { crew.members[index] }
}
