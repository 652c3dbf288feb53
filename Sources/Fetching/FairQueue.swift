/// What waits for its turn: hosts in rotation, and what waits for one host in the order it came. After a turn a host is
/// left in peace for a while. Times are seconds of any clock that only goes forward.
package struct FairQueue<Element> {
  private let limit: Int
  private let limitPerHost: Int
  private let pause: Double
  private var waiting: [String: ArraySlice<Element>] = [:]
  /// The hosts that something waits for, next one first.
  private var turns: [String] = []
  private var running: [String: Int] = [:]
  private var runningCount = 0
  /// Until when a host is left in peace.
  private var resting: [String: Double] = [:]

  package init(limit: Int, limitPerHost: Int, pause: Double) {
    (self.limit, self.limitPerHost, self.pause) = (max(limit, 1), max(limitPerHost, 1), max(pause, 0))
  }

  /// - Parameter isUrgent: goes before what waits for the host, and the host before the others.
  package mutating func add(_ element: Element, host: String, isUrgent: Bool = false) {
    if waiting[host] == nil { isUrgent ? turns.insert(host, at: 0) : turns.append(host) }
    if isUrgent {
      waiting[host, default: []].insert(element, at: waiting[host]?.startIndex ?? 0)
    } else {
      waiting[host, default: []].append(element)
    }
  }

  /// The next that may run, which counts as running from then on until `finish`.
  package mutating func next(now: Double) -> Element? {
    guard runningCount < limit, let turn = turns.firstIndex(where: { mayRun($0, now) }),
      let element = waiting[turns[turn]]?.popFirst()
    else { return nil }
    let host = turns.remove(at: turn)
    if waiting[host]?.isEmpty == false {
      turns.append(host)
    } else {
      waiting[host] = nil
    }
    running[host, default: 0] += 1
    runningCount += 1
    return element
  }

  package mutating func finish(host: String, now: Double) {
    runningCount -= 1
    let count = running[host, default: 1] - 1
    running[host] = count > 0 ? count : nil
    guard pause > 0 else { return }
    resting[host] = now + pause
    // Those whose rest is over are of no use, and there are as many hosts as there are links in the world.
    if resting.count > 1024 { resting = resting.filter { $0.value > now } }
  }

  /// How many wait, for all hosts and for one.
  package var count: Int { waiting.values.reduce(0) { $0 + $1.count } }
  package func count(host: String) -> Int { waiting[host]?.count ?? 0 }

  /// When the next host may be asked again that only rests; nil where none does.
  package func nextTime(now: Double) -> Double? {
    guard runningCount < limit, pause > 0 else { return nil }
    return turns.compactMap { host in running[host, default: 0] < limitPerHost ? resting[host] : nil }.min()
  }

  /// Takes out what waits and fits.
  package mutating func remove(host: String, where isWanted: (Element) -> Bool) -> Element? {
    guard let index = waiting[host]?.firstIndex(where: isWanted) else { return nil }
    let element = waiting[host]?.remove(at: index)
    if waiting[host]?.isEmpty == true {
      waiting[host] = nil
      turns.removeAll { $0 == host }
    }
    return element
  }

  /// Takes out all that waits.
  package mutating func removeAll() -> [Element] {
    defer { (waiting, turns) = ([:], []) }
    return turns.flatMap { waiting[$0] ?? [] }
  }

  private func mayRun(_ host: String, _ now: Double) -> Bool {
    running[host, default: 0] < limitPerHost && resting[host].map { $0 <= now } ?? true
  }
}

extension FairQueue: Sendable where Element: Sendable {}
