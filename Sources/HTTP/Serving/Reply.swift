/// An answer at once, or work that is done off the loop and answered later.
public enum Reply {
  /// Sent at once; the loop waits for nothing.
  case now(Response)
  /// The same, of an answer that the handler has kept from an earlier request.
  case prepared(PreparedResponse)
  /// Runs on threads of the server's. It is not cancelled when the client goes: what it writes is written.
  case later(@Sendable () async -> Response)
  /// The same, of work that has threads of its own: it is started on the loop, must return at once, and gives its answer
  /// to the function that it is handed, once and from any thread.
  case handedOff((@escaping @Sendable (Response) -> Void) -> Void)

  /// The same, with every answer changed that was not prepared already.
  public func map(_ change: @escaping @Sendable (Response) -> Response) -> Reply {
    switch self {
    case .now(let response): .now(change(response))
    case .prepared: self
    case .later(let work): .later { change(await work()) }
    case .handedOff(let start): .handedOff { answer in start { answer(change($0)) } }
    }
  }
}
