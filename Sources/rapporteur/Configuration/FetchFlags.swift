import Fetching

/// What the fetching of feeds and pages is allowed.
enum FetchFlags {
  static let all = [
    Flag.toggle("allow-private-addresses", "fetch from loopback, private and link-local addresses too"),
    Flag.value("fetch-timeout", "SECONDS", default: "30", "for the whole of a fetch"),
    Flag.value("max-feed-bytes", "SIZE", default: "20M", "refuse larger feeds and pages"),
    Flag.value("max-redirects", "NUMBER", default: "5", "follow no more redirects than that"),
    Flag.value("concurrent-fetches", "NUMBER", default: "16", "fetches at once"),
    Flag.value("fetches-per-host", "NUMBER", default: "1", "of them from one host"),
    Flag.value("host-pause", "SECONDS", default: "1", "between two fetches from one host"),
    Flag.toggle("no-pages", "never fetch the pages behind entries, whatever feeds are set to"),
    Flag.value("concurrent-pages", "NUMBER", default: "8", "pages behind entries that are fetched at once"),
    Flag.value("proxy", "URL", "fetch through this proxy: http://, https://, socks5h://…"),
    Flag.value("certificates", "FILE", default: "the system's", "certificates (PEM) that servers' ones are checked by"),
    Flag.value("contact", "URL", "where to complain about fetches, told to every server: a page, or mailto:"),
    Flag.value("user-agent", "TEXT", default: "Rapporteur/\(Program.version)", "who asks"),
  ]

  static func options(_ arguments: Arguments) throws -> FetchOptions {
    var options = FetchOptions(userAgent: try userAgent(arguments))
    options.allowsPrivateAddresses = try arguments.isOn("allow-private-addresses")
    if let seconds = try arguments.seconds("fetch-timeout") { options.timeout = seconds }
    if let bytes = try arguments.bytes("max-feed-bytes") { options.maxBytes = bytes }
    if let count = try arguments.integer("max-redirects", in: 0...50) { options.maxRedirects = count }
    if let count = try arguments.integer("concurrent-fetches", in: 1...10_000) { options.concurrent = count }
    if let count = try arguments.integer("fetches-per-host", in: 1...100) { options.concurrentPerHost = count }
    if let seconds = try arguments.integer("host-pause", in: 0...3600) { options.pausePerHost = Double(seconds) }
    options.proxy = try proxy(arguments)
    options.certificates = arguments.string("certificates")
    return options
  }

  private static func proxy(_ arguments: Arguments) throws -> String? {
    guard let proxy = arguments.string("proxy") else { return nil }
    guard FetchProxy.isValid(proxy) else {
      throw UsageError("--proxy takes a URL such as http://proxy.example:3128 or socks5h://localhost:1080")
    }
    return proxy
  }

  /// `Rapporteur/0.1.0 (+https://desk.example/about)`, as feed readers do.
  private static func userAgent(_ arguments: Arguments) throws -> String {
    let name = arguments.string("user-agent") ?? "Rapporteur/\(Program.version)"
    guard let contact = arguments.string("contact") ?? arguments.string("public-url") else { return name }
    let isContact = ["http://", "https://", "mailto:"].contains { contact.lowercased().hasPrefix($0) }
    guard isContact, !contact.contains(where: { $0.isWhitespace || $0 == ")" }) else {
      throw UsageError("--contact takes an http, https or mailto URL, not '\(contact)'")
    }
    return "\(name) (+\(contact))"
  }
}
