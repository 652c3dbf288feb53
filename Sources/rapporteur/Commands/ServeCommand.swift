import API
import Fetching
import Foundation
import HTTP
import Pipeline
import Store
import Web

/// `rapporteur serve`: the service.
enum ServeCommand: Command {
  static let name = "serve"
  static let summary = "Serve the API, and follow the feeds"
  static let operands = "[SOURCE…]"
  static let discussion = """
    A SOURCE is read before anything else: the URL of a feed, which is followed from then on; a feed or article file; or a
    folder of them (rapporteur ingest --help has the kinds). Requests are answered meanwhile. SIGTERM and SIGINT stop the
    service: what runs is finished, no longer than --shutdown-grace; a second one stops it at once.

      rapporteur serve Examples/
      rapporteur serve --listen 0.0.0.0:8080 --database /data/news.db https://news.example/world.rss
    """
  static let flags = Workshop.flags + ServerFlags.all + [LogFlags.accessFlag, FileLines.limitFlag]

  static func run(_ arguments: Arguments) async throws {
    let sources = try Source.all(arguments.operands)
    let limit = try arguments.bytes(FileLines.limitFlag.name) ?? 64 << 20
    let options = try ServerFlags.options(arguments)
    let workshop = try Workshop(arguments, readingThreads: try ServerFlags.threads(arguments))
    let service = Service(
      store: workshop.store, pipeline: workshop.pipeline, log: workshop.log, pages: WebRoutes.all,
      cacheBytes: try ServerFlags.answerCache(arguments))
    let access = try LogFlags.accessLog(arguments, to: workshop.output).map { AccessLog(log: $0) }
    let server = Server(
      options: options,
      onRequest: {
        service.metrics.record($0)
        access?.record($0)
      },
      makeHandler: { _ in try APIHandler(service) })
    service.metrics.observe(server)
    let stop = StopSignals()
    DescriptorLimit.raise()
    let addresses = try server.start()
    for address in addresses { Program.say("Serving on \(address.url)") }
    ServiceManager.tell(.ready)
    let work = Task {
      await Startup(workshop: workshop, limit: limit, address: addresses.first).run(sources)
    }
    await stop.wait()
    let start = ContinuousClock.now
    ServiceManager.tell(.stopping)
    workshop.log.info("stopping")
    server.stop()
    work.cancel()
    workshop.fetcher.stop()
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        server.wait()
        continuation.resume()
      }
    }
    // What it stops in the middle of is taken up by the next start.
    let hasEnded = await work.value(within: max(0, options.shutdownGrace + 1 - start.duration(to: .now).seconds))
    workshop.log.info(hasEnded ? "stopped" : "stopped in the middle of reading")
    workshop.output.flush()
    // Threads that still read must not meet a process that is being taken down around them.
    if !hasEnded { _exit(0) }
  }
}
