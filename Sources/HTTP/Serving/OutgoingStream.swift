/// A stream's body on its way: asks for its pieces, one after the other.
final class OutgoingStream {
  let isLive: Bool
  private let stream: BodyStream
  private let id: ConnectionID
  private let crew: Crew
  private let mailbox: Mailbox
  /// Makes the piece that was asked for.
  private var pull: Task<Void, Never>?

  init(_ stream: BodyStream, of id: ConnectionID, on loop: EventLoop) {
    (isLive, self.stream, self.id, crew, mailbox) = (stream.isLive, stream, id, loop.crew, loop.mailbox)
  }

  deinit { pull?.cancel() }

  /// Asks for the next piece, unless one is on its way; it comes by the loop's mailbox.
  func pullNext() {
    guard pull == nil else { return }
    pull = Task(executorPreference: crew.work) { [stream, id, mailbox] in
      do {
        mailbox.post(.piece(id, try await stream.next()))
      } catch {
        mailbox.post(.streamFailed(id))
      }
    }
  }

  /// The piece has come.
  func tookPiece() { pull = nil }
}
