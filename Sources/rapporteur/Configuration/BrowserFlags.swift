import Foundation
import HTTP

/// What pages in browsers may do.
enum BrowserFlags {
  static func policy(_ arguments: Arguments) throws -> BrowserPolicy {
    var policy = BrowserPolicy()
    policy.guardsWrites = true
    policy.hosts = hosts(Set(arguments.strings("allowed-host").map { $0.lowercased() }))
    policy.readers = try readers(arguments.strings("cors-origin"))
    return policy
  }

  /// Unless names are given, a server is guarded that only this machine reaches: others have their names from a proxy
  /// or a name server that we know nothing of.
  private static func hosts(_ names: Set<String>) -> HostRule {
    if names.contains("*") { return .any }
    return names.isEmpty ? .fromLoopback([ProcessInfo.processInfo.hostName.lowercased()]) : .only(names)
  }

  private static func readers(_ origins: [String]) throws -> OriginRule {
    if origins.isEmpty { return .none }
    if origins.contains("*") { return .any }
    return .only(
      try Set(
        origins.map { origin in
          // Browsers write scheme, host and port, in small letters, and nothing behind them.
          guard origin.wholeMatch(of: #/[a-z][a-z0-9+.-]*:\/\/[a-z0-9._\[\]:-]+/#) != nil else {
            throw UsageError("--cors-origin takes an origin such as https://news.example, or *, not '\(origin)'")
          }
          return origin
        }))
  }
}
