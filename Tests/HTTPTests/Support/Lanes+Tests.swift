import Threads

/// Where tests that block on sockets run: two of them on Swift's own pool would keep a small machine's other tests from
/// ever running.
let blockingLanes = Lanes("HTTPTests", count: 8)
