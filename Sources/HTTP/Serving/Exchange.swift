/// A request that is being answered.
struct Exchange {
  let request: Request
  let isHTTP10: Bool
  let keepsAlive: Bool
  /// Nanoseconds of the loop's clock.
  let start: UInt64
  /// For the answer's head, besides its own.
  var fields: [UInt8] = []
  /// Of the answer, once its head is written.
  var status = 0
  var route: RouteLabel?
  /// Of the body, handed over so far.
  var bytes = 0

  /// A stream's pieces go out as chunks, or bare to a 1.0 client, which takes the connection's end for the body's.
  var isChunked: Bool { !isHTTP10 }
}
