import Addresses

/// The proxies whose word is taken on where a request comes from. Anybody can send `X-Forwarded-For`: from others it means
/// nothing.
///
/// ```swift
/// var proxies = TrustedProxies()
/// proxies.add("10.0.0.0/8")   // true
/// ```
public struct TrustedProxies: Sendable {
  private var networks: [Network] = []
  private var trustsUnixSockets = false

  /// None.
  public init() {}

  /// - Parameter text: an address, a network as `10.0.0.0/8` or `fd00::/8`, or `unix` for whoever connects by a Unix-domain
  ///   socket.
  /// - Returns: false for any other text, which adds nothing.
  @discardableResult
  public mutating func add(_ text: String) -> Bool {
    if text == "unix" {
      trustsUnixSockets = true
      return true
    }
    guard let network = Network(text) else { return false }
    networks.append(network)
    return true
  }

  /// - Parameter address: nil is that of a Unix-domain socket.
  func trust(_ address: IPAddress?) -> Bool {
    guard let address else { return trustsUnixSockets }
    return networks.contains { $0.contains(address) }
  }

  /// The address that a request of a trusted proxy comes from. Each proxy on the way has added the address that it saw to
  /// the right, so the list is read from there, and only as far as trusted proxies have written it: what is left of the
  /// first address that is none of theirs may be made up.
  ///
  /// What can't be read, `unknown` and obfuscated identifiers end the way: the client is then the proxy that said so.
  /// Where both kinds of fields are there and do not agree, one of them is the client's own, which a proxy that knows
  /// only the other kind has let through; nobody can tell which, and the client is the proxy itself.
  func client(of proxy: Peer, _ headers: Headers) -> String {
    let (old, new) = (headers.all("X-Forwarded-For"), headers.all("Forwarded"))
    let candidates = [
      old.isEmpty ? nil : walk(old.flatMap(ForwardedNode.list), from: proxy),
      new.isEmpty ? nil : walk(new.flatMap(ForwardedField.nodes), from: proxy),
    ].compactMap { $0 }
    return candidates.first.map { first in candidates.allSatisfy { $0 == first } ? first : proxy.text } ?? proxy.text
  }

  private func walk(_ nodes: [ForwardedNode], from proxy: Peer) -> String {
    var client = proxy.text
    for node in nodes.reversed() {
      guard let address = node.address else { break }
      client = address.description
      if !trust(address) { break }
    }
    return client
  }
}
