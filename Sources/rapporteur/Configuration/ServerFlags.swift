import Foundation
import HTTP
import Pipeline

/// Where the server listens, and what it grants its clients.
enum ServerFlags {
  static let all = [
    Flag.list("listen", "ADDRESS", default: "127.0.0.1:8080", "HOST:PORT, [IPV6]:PORT (port 0: a free one), unix:PATH"),
    Flag.value("socket-mode", "MODE", default: "660", "permissions of the files of Unix-domain sockets, octal"),
    Flag.list(
      "trusted-proxy", "ADDRESS", "take a client's address from this proxy's X-Forwarded-For: 10.0.0.0/8, ::1, unix"),
    Flag.list("cors-origin", "ORIGIN", "pages of this origin may read: https://news.example, or * for all"),
    Flag.list("allowed-host", "NAME", "answer under this name only (* is any); default: any, but not on loopback"),
    Flag.value(
      "public-url", "URL", "where the service is reached from outside: WebSub hubs are asked to tell news there"),
    Flag.value(
      "threads", "NUMBER", default: "one a core", "threads that answer requests, and as many that read articles"),
    Flag.value(
      "answer-cache", "SIZE", default: "4M", "answers kept in memory until something is written; 0 keeps none"),
    Flag.value("max-body", "SIZE", default: "10M", "refuse larger request bodies (413)"),
    Flag.value("max-header", "SIZE", default: "16k", "refuse larger request headers (431)"),
    Flag.value("max-header-count", "NUMBER", default: "100", "refuse more header fields (431)"),
    Flag.value("max-target", "SIZE", default: "8k", "refuse longer addresses: path and query (414)"),
    Flag.value("max-connections", "NUMBER", default: "10000", "refuse more connections at once (503)"),
    Flag.value(
      "max-connections-per-address", "NUMBER", default: "0, any number",
      "refuse more connections of one client (503); not for clients that come by a proxy"),
    Flag.value(
      "max-buffered", "SIZE", default: "128M",
      "refuse bodies (503) and cut off who leaves answers untaken when all of them together take more memory"),
    Flag.value("header-timeout", "SECONDS", default: "10", "from a request's start to the end of its header"),
    Flag.value("body-timeout", "SECONDS", default: "60", "from there to the end of its body"),
    Flag.value("request-timeout", "SECONDS", default: "60", "from a request's start to the end of its body"),
    Flag.value("idle-timeout", "SECONDS", default: "75", "between two requests of a connection"),
    Flag.value("write-timeout", "SECONDS", default: "30", "for a client to take 16k more of its answer"),
    Flag.value("shutdown-grace", "SECONDS", default: "10", "for requests that run when the server is stopped"),
  ]

  static func threads(_ arguments: Arguments) throws -> Int {
    try arguments.integer("threads", in: 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// Bytes of answers that each of the threads keeps.
  static func answerCache(_ arguments: Arguments) throws -> Int {
    if arguments.string("answer-cache") == "0" { return 0 }
    return (try arguments.bytes("answer-cache") ?? 4 << 20) / (try threads(arguments))
  }

  /// Without a slash at the end.
  static func publicURL(_ arguments: Arguments) throws -> String? {
    guard let url = arguments.string("public-url") else { return nil }
    guard isWebURL(url), !url.contains(where: { "?#@".contains($0) }) else {
      throw UsageError("--public-url takes an http or https URL such as https://desk.example, not '\(url)'")
    }
    return url.hasSuffix("/") ? String(url.dropLast()) : url
  }

  static func options(_ arguments: Arguments) throws -> ServerOptions {
    var options = ServerOptions()
    let listen = arguments.strings("listen")
    options.inherited = try InheritedSocket.fromSystemd()
    // Who has passed sockets has said where to listen.
    if !listen.isEmpty || !options.inherited.isEmpty { options.listen = listen }
    if let mode = try arguments.mode("socket-mode") { options.socketMode = mode }
    for proxy in arguments.strings("trusted-proxy") where !options.trustedProxies.add(proxy) {
      throw UsageError("--trusted-proxy takes an address, a network such as 10.0.0.0/8, or unix, not '\(proxy)'")
    }
    options.browsers = try BrowserFlags.policy(arguments)
    options.loops = try threads(arguments)
    if let bytes = try arguments.bytes("max-body") { options.maxBodyBytes = bytes }
    if let bytes = try arguments.bytes("max-header") { options.maxHeaderBytes = bytes }
    if let bytes = try arguments.bytes("max-target") { options.maxTargetBytes = bytes }
    if let count = try arguments.integer("max-header-count", in: 1...10_000) { options.maxHeaderCount = count }
    if let bytes = try arguments.bytes("max-buffered") { options.maxBufferedBytes = bytes }
    if let count = try arguments.integer("max-connections-per-address", in: 0...1_000_000) {
      options.maxConnectionsPerAddress = count
    }
    if let count = try arguments.integer("max-connections", in: 1...1_000_000) { options.maxConnections = count }
    if let seconds = try arguments.seconds("header-timeout") { options.headerTimeout = Double(seconds) }
    if let seconds = try arguments.seconds("body-timeout") { options.bodyTimeout = Double(seconds) }
    if let seconds = try arguments.seconds("request-timeout") { options.requestTimeout = Double(seconds) }
    if let seconds = try arguments.seconds("idle-timeout") { options.idleTimeout = Double(seconds) }
    if let seconds = try arguments.seconds("write-timeout") { options.writeTimeout = Double(seconds) }
    if let seconds = try arguments.seconds("shutdown-grace") { options.shutdownGrace = Double(seconds) }
    return options
  }
}
