/// What waits for its turn: hosts in rotation, and what waits for one host in the order it came.
struct FairQueue<Element> {
  private let limit: Int
  private let limitPerHost: Int
  private var waiting: [String: ArraySlice<Element>] = [:]
  /// The hosts that something waits for, next one first.
  private var turns: [String] = []
  private var running: [String: Int] = [:]
  private var runningCount = 0

  init(limit: Int, limitPerHost: Int) { (self.limit, self.limitPerHost) = (max(limit, 1), max(limitPerHost, 1)) }

  mutating func add(_ element: Element, host: String) {
    if waiting[host] == nil { turns.append(host) }
    waiting[host, default: []].append(element)
  }

  /// The next that may run, which counts as running from then on until `finish`.
  mutating func next() -> Element? {
    guard runningCount < limit, let turn = turns.firstIndex(where: { running[$0, default: 0] < limitPerHost }),
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

  mutating func finish(host: String) {
    runningCount -= 1
    let count = running[host, default: 1] - 1
    running[host] = count > 0 ? count : nil
  }

  /// Takes out what waits and fits.
  mutating func remove(host: String, where isWanted: (Element) -> Bool) -> Element? {
    guard let index = waiting[host]?.firstIndex(where: isWanted) else { return nil }
    let element = waiting[host]?.remove(at: index)
    if waiting[host]?.isEmpty == true {
      waiting[host] = nil
      turns.removeAll { $0 == host }
    }
    return element
  }

  /// Takes out all that waits.
  mutating func removeAll() -> [Element] {
    defer { (waiting, turns) = ([:], []) }
    return turns.flatMap { waiting[$0] ?? [] }
  }
}
