import Addresses

/// What can be said of a host without resolving it: all that is left where a proxy resolves and connects.
enum HostGuard {
  /// Nil where nothing speaks against the host; else what it is.
  static func objection(_ host: String, isAllowed: (IPAddress) -> Bool) -> String? {
    let name = host.hasSuffix(".") ? String(host.dropLast()) : host
    if let address = IPAddress(anyForm: name) { return isAllowed(address) ? nil : address.description }
    let labels = name.split(separator: ".")
    let isLocal = labels.count < 2 || local.contains { name.hasSuffix($0) }
    return isLocal ? "a local name" : nil
  }

  /// RFC 6761, 6762, 8375 and 9476, and what private networks are called.
  private static let local = [".localhost", ".local", ".internal", ".home.arpa", ".lan", ".intranet", ".alt"]
}
