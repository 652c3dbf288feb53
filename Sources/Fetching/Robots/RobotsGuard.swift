package import News
import Threads

/// Keeps to what sites' robots.txt ask (RFC 9309). It is for pages that nobody has named to us; a feed that a user names
/// is asked for whatever robots.txt says, as every feed reader does.
///
/// ```swift
/// let robots = RobotsGuard(fetcher: fetcher)
/// try await robots.check("https://news.example/a")      // throws `.disallowedByRobots`
/// ```
/// Each site's file is fetched once a day at most, by as many as ask for it at once.
public final class RobotsGuard: Sendable {
  private let fetcher: Fetcher
  private let agent: String
  private let now: @Sendable () -> Timestamp
  private let sites = Guarded<[String: Site]>([:])

  /// - Parameter agent: the product token that sites know us by.
  public convenience init(fetcher: Fetcher, agent: String = "Rapporteur") {
    self.init(fetcher: fetcher, agent: agent) { .now }
  }

  package init(fetcher: Fetcher, agent: String, now: @escaping @Sendable () -> Timestamp) {
    (self.fetcher, self.agent, self.now) = (fetcher, agent, now)
  }

  /// - Throws: `FetchError.disallowedByRobots`, `.badURL`; where the file can't be had now, what the fetcher says, for
  ///   then nothing may be asked (section 2.3.1.4).
  public func check(_ url: String) async throws(FetchError) {
    let address = try WebAddress(url)
    if address.target == "/robots.txt" { return }
    guard try await file(of: address).allows(address.target) else { throw .disallowedByRobots(address.url) }
  }

  // MARK: Files

  /// What is known of a site.
  private struct Site: Sendable {
    var answer: Task<Copy, Never>
    /// Nil while the file is on its way.
    var expires: Timestamp?
    var lastUse: Timestamp
  }

  /// A site's file, or why there is none.
  private struct Copy: Sendable {
    var file: Result<RobotsFile, FetchError>
    /// When the server gave it.
    var fetched: Timestamp
    var lifetime: Int64
  }

  /// Seconds: a copy is used for a day at most (section 2.4), and no less than an hour; a site that does not answer is
  /// left in peace for ten minutes; an old copy stands in for what can't be had for 30 days.
  private static let (longest, shortest, retry, stale): (Int64, Int64, Int64, Int64) = (86_400, 3600, 600, 30 * 86_400)
  /// Sites remembered.
  private static let most = 4096

  private func file(of address: WebAddress) async throws(FetchError) -> RobotsFile {
    let task = sites.withLock { sites in
      let now = now()
      if var known = sites[address.origin], known.expires.map({ now < $0 }) ?? true {
        known.lastUse = now
        sites[address.origin] = known
        return known.answer
      }
      let old = sites[address.origin]?.answer
      let task = Task { await self.ask(address.origin, old: await old?.value) }
      if sites.count >= Self.most { Self.forget(&sites) }
      sites[address.origin] = Site(answer: task, lastUse: now)
      return task
    }
    return try await task.value.file.get()
  }

  private func ask(_ origin: String, old: Copy?) async -> Copy {
    let copy = await fetch(origin, old: old)
    sites.withLock { $0[origin]?.expires = now().adding(seconds: copy.lifetime) }
    return copy
  }

  /// RFC 9309, section 2.3.1: of 4xx everything may be asked, of 5xx and of silence nothing. 429 asks for patience, and is
  /// taken for silence.
  private func fetch(_ origin: String, old: Copy?) async -> Copy {
    var request = FetchRequest(url: origin + "/robots.txt", accept: "text/plain, */*;q=0.5")
    request.wantedBytes = RobotsFile.limit
    request.isUrgent = true
    do throws(FetchError) {
      let response = try await fetcher.fetch(request)
      let lifetime = min(max(response.maxAge.map(Int64.init) ?? Self.longest, Self.shortest), Self.longest)
      switch response.status {
      case 200..<300:
        return Copy(file: .success(RobotsFile(response.body, agent: agent)), fetched: now(), lifetime: lifetime)
      case 300..<500 where response.status != 429:
        return Copy(file: .success(.allowsAll), fetched: now(), lifetime: lifetime)
      default:
        throw .broken("robots.txt could not be had: the server answered \(response.status)")
      }
    } catch {
      return unreachable(error, old: old)
    }
  }

  private func unreachable(_ error: FetchError, old: Copy?) -> Copy {
    // More than five redirects count as no file (section 2.3.1.2).
    if case .tooManyRedirects = error {
      return Copy(file: .success(.allowsAll), fetched: now(), lifetime: Self.shortest)
    }
    if let old, case .success = old.file, now() < old.fetched.adding(seconds: Self.stale) {
      return Copy(file: old.file, fetched: old.fetched, lifetime: Self.retry)
    }
    return Copy(file: .failure(error), fetched: now(), lifetime: error == .cancelled ? 0 : Self.retry)
  }

  /// Drops the half that was used longest ago.
  private static func forget(_ sites: inout [String: Site]) {
    let uses = sites.values.map(\.lastUse).sorted()
    let middle = uses[uses.count / 2]
    sites = sites.filter { $0.value.expires == nil || $0.value.lastUse > middle }
  }
}
