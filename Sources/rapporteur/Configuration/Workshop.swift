import Fetching
import Pipeline
import Store

/// What commands that read feeds or articles into a database work with.
struct Workshop {
  let store: SQLiteStore
  let pipeline: Pipeline
  let fetcher: Fetcher
  let log: Log
  let output: LogOutput

  static let flags = DatabaseFlags.writing + [DatabaseFlags.keepFlag] + FetchFlags.all + LogFlags.all

  /// - Throws: `UsageError`, `CommandError`, `StoreError`.
  init(
    _ arguments: Arguments, readingThreads: Int? = nil, logLevel: Log.Level = .info, mustExist: Bool = false
  ) throws {
    let fetching = try FetchFlags.options(arguments)
    output = LogOutput()
    log = try LogFlags.log(arguments, to: output, level: logLevel)
    store = try DatabaseFlags.open(arguments, mustExist: mustExist)
    fetcher = Fetcher(options: fetching)
    var options = PipelineOptions()
    options.concurrentFetches = fetching.concurrent
    options.fetchesPerHost = fetching.concurrentPerHost
    options.fetchesPages = try !arguments.isOn("no-pages")
    options.keepArticles = try arguments.seconds("keep-articles").map(Int64.init)
    if let count = try arguments.integer("concurrent-pages", in: 1...1000) { options.concurrentPages = count }
    options.secondsPerVisit = fetching.pausePerHost + 1
    options.publicURL = try ServerFlags.publicURL(arguments)
    if let readingThreads { options.readingThreads = readingThreads }
    pipeline = Pipeline(store: store, fetcher: fetcher, options: options, log: log)
  }
}
