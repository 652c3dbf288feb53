import HTTP
import Pipeline
import Store

/// What the service does beside answering: it reads its sources, says what it found, and follows the feeds.
struct Startup {
  let workshop: Workshop
  let limit: Int
  let address: SocketAddress?

  /// Until it is cancelled.
  func run(_ sources: [Source]) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await workshop.pipeline.run() }
      group.addTask { await read(sources) }
    }
  }

  private func read(_ sources: [Source]) async {
    let loader = SourceLoader(pipeline: workshop.pipeline, follows: true, limit: limit)
    for source in sources where !Task.isCancelled {
      let before = statistics()?.meetings ?? 0
      let result = await loader.load(source)
      let meetings = (statistics()?.meetings ?? before) - before
      Program.say(SourceReport.line(source, result, meetings: meetings))
    }
    guard !Task.isCancelled, let total = statistics(), let address else { return }
    Program.say(
      """
      \(total.articles) articles, \(total.meetings) meetings and \(total.feeds) feeds are there. Try:
        \(address.curl("/v1/meetings?limit=3"))
      """)
  }

  private func statistics() -> StoreStatistics? { try? workshop.store.makeReader().statistics() }
}
