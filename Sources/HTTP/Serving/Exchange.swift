/// A request that is being answered.
final class Exchange {
  let request: Request
  let isHTTP10: Bool
  let keepsAlive: Bool
  /// Nanoseconds of the loop's clock.
  let start: UInt64
  /// For the answer's head, besides its own.
  var fields: [UInt8] = []
  var status = 0
  var route: RouteLabel?
  /// Bytes of the body handed over so far.
  var bytes = 0

  /// A stream's pieces go out as chunks, or bare to a 1.0 client, which takes the connection's end for the body's.
  var isChunked: Bool { !isHTTP10 }

  init(request: Request, isHTTP10: Bool, keepsAlive: Bool, start: UInt64) {
    (self.request, self.isHTTP10, self.keepsAlive, self.start) = (request, isHTTP10, keepsAlive, start)
  }
}
