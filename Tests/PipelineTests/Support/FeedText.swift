/// Feeds of the tests' own.
enum FeedText {
  /// RSS 2.0 with one item for each number; `ttl` in minutes.
  static func rss(_ numbers: some Sequence<Int>, host: String = "news.example", ttl: Int? = nil) -> String {
    let items = numbers.map { number in
      """
      <item><title>Harbour news \(number)</title><link>http://\(host)/\(number)</link>
      <pubDate>Fri, 07 Mar 2025 12:00:00 GMT</pubDate>
      <description>&lt;p&gt;The harbour office counted \(number) crates of herring.&lt;/p&gt;</description></item>
      """
    }
    return """
      <rss version="2.0"><channel><title>Harbour</title><link>http://\(host)/</link><language>en</language>
      \(ttl.map { "<ttl>\($0)</ttl>" } ?? "")\(items.joined())</channel></rss>
      """
  }
}
