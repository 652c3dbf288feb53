import Fetching

/// What the fetching of feeds and pages is allowed.
enum FetchFlags {
  static let all = [
    Flag.toggle("allow-private-addresses", "fetch from loopback, private and link-local addresses too"),
    Flag.value("fetch-timeout", "SECONDS", default: "30", "for the whole of a fetch"),
    Flag.value("max-feed-bytes", "SIZE", default: "20M", "refuse larger feeds and pages"),
    Flag.value("user-agent", "TEXT", default: "Rapporteur/\(Program.version)", "who asks, and where to complain"),
  ]

  static func options(_ arguments: Arguments) throws -> FetchOptions {
    var options = FetchOptions(userAgent: arguments.string("user-agent") ?? "Rapporteur/\(Program.version)")
    options.allowsPrivateAddresses = try arguments.isOn("allow-private-addresses")
    if let seconds = try arguments.seconds("fetch-timeout") { options.timeout = seconds }
    if let bytes = try arguments.bytes("max-feed-bytes") { options.maxBytes = bytes }
    return options
  }
}
