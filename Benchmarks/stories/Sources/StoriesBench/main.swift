import Foundation
import News

@testable import Store

/// How long it takes to find the copies of a text among many articles, all of them published within two weeks: as many
/// fellows as there can be. One in twenty is a copy of another one; the look-up is what `addArticle` does with a text.
let articles = Int(CommandLine.arguments[1]) ?? 1_000_000
let path = CommandLine.arguments[2]
let store = try SQLiteStore(path: path)

var inserts: [(articles: Int, microseconds: Double)] = []
let start = ContinuousClock.now
var stored = try store.makeReader().statistics().articles
while stored < articles {
  let begin = ContinuousClock.now
  let (from, to) = (stored, min(stored + 1000, articles))
  try await store.write { writer in
    for number in from..<to { _ = try writer.addArticle(News.article(number), source: News.source, at: News.noon) }
  }
  let elapsed = begin.duration(to: .now)
  stored = to
  if stored % (articles / 10) == 0 {
    inserts.append((stored, elapsed.microseconds / Double(to - from)))
    print("\(stored) articles: \(Int(elapsed.microseconds) / (to - from)) µs an insert")
  }
}
if !inserts.isEmpty { print("made in \(start.duration(to: .now))") }

let reader = try SQLiteReader(DatabaseFile.openForReading(path, SQLiteStoreOptions()))
for (name, text) in [
  ("a copy with a line less", { News.cut(News.text($0)) }),
  ("a text that nobody has printed", { News.text($0 + 10_000_000) }),
] as [(String, (Int) -> String)] {
  var times: [Double] = []
  var found = 0
  for round in 0..<2000 {
    let number = (round &* 7919) % articles
    let text = text(number)
    let position = Position.start(News.published(number))
    let begin = ContinuousClock.now
    if let signature = Signature(text) {
      found += try reader.findCopies(of: text, signature, position: position, except: -1).isEmpty ? 0 : 1
    }
    times.append(begin.duration(to: .now).microseconds)
  }
  times.sort()
  let (median, high, most) = (times[1000], times[1980], times[1999])
  print("\(name): found \(found) of 2000; median \(Int(median)) µs, p99 \(Int(high)) µs, longest \(Int(most)) µs")
}

/// Articles that nobody wrote.
enum News {
  static let noon = Timestamp(seconds: 1_738_843_200)
  static let source = ArticleSource(feed: nil, url: nil, seen: noon)

  static func published(_ number: Int) -> Timestamp { noon.adding(seconds: Int64(number % 1_209_600)) }

  static func article(_ number: Int) -> ArticleContent {
    let original = number % 20 == 19 ? number - 7 : number
    let text = original == number ? text(number) : cut(text(original))
    return ArticleContent(
      title: "Article \(number)", text: text, published: ZonedTimestamp(instant: published(number)),
      url: "https://paper\(number % 97).example/\(number)")
  }

  /// The dateline and the last sentences are gone.
  static func cut(_ text: String) -> String {
    String(text.dropFirst(20).prefix(text.count * 7 / 10))
  }

  /// 110 words, by Zipf's law.
  static func text(_ number: Int) -> String {
    var state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    return (0..<110).map { _ in "w" + String(Int(pow(20_000, next())), radix: 36) }.joined(separator: " ")
  }
}

extension Duration {
  var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}
