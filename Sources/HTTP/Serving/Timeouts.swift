/// Those of `ServerOptions`, in nanoseconds.
struct Timeouts {
  let header, body, request, idle, write, shutdown: UInt64
  /// How long the client has to end its side after the last answer.
  let drain = Monotonic.nanoseconds(2)

  init(_ options: ServerOptions) {
    header = Monotonic.nanoseconds(options.headerTimeout)
    body = Monotonic.nanoseconds(options.bodyTimeout)
    request = Monotonic.nanoseconds(options.requestTimeout)
    idle = Monotonic.nanoseconds(options.idleTimeout)
    write = Monotonic.nanoseconds(options.writeTimeout)
    shutdown = Monotonic.nanoseconds(options.shutdownGrace)
  }

  /// How often deadlines are looked over: four times in the shortest timeout, at least once a second.
  var tick: UInt64 {
    let shortest = min(header, body, request, min(idle, write, shutdown))
    return min(max(shortest / 4, 10_000_000), 1_000_000_000)
  }
}
