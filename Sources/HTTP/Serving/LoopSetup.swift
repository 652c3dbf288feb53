import Threads

/// What a loop's thread is given to start with.
struct LoopSetup: Sendable {
  let index: Int
  let options: ServerOptions
  let listeners: [Int32]
  let mailbox: Mailbox
  let count: ConnectionCount
  let work: Lanes
  let onRequest: (@Sendable (RequestRecord) -> Void)?
}
