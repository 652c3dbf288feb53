import News

/// How the feeds are.
enum FeedTable {
  static func write(_ html: inout HTML, _ feeds: [Feed]) {
    guard !feeds.isEmpty else { return }
    html.element("section", ["aria-label": "Feeds"]) {
      $0.element("h2", "Feeds")
      $0.element("div", ["class": "scroll"]) {
        $0.element("table") { table in
          table.element("thead") { head in
            head.element("tr") { row in
              for name in ["Feed", "Articles", "Last visit", "Health"] { row.element("th", ["scope": "col"], name) }
            }
          }
          table.element("tbody") { body in for feed in feeds { body.element("tr") { row(&$0, feed) } } }
        }
      }
    }
  }

  private static func row(_ html: inout HTML, _ feed: Feed) {
    html.element("td") { $0.link(feed.link ?? feed.url, feed.title ?? feed.url) }
    html.element("td", ["class": "number"], String(feed.articles))
    html.element("td") { cell in
      guard let visit = feed.health.lastFetched else { return cell.text("not yet") }
      let time = visit.description
      cell.element("time", ["datetime": time], time.prefix(16).replacing("T", with: " ") + " UTC")
    }
    let (style, words) = health(feed)
    html.element("td", ["class": style], words)
  }

  private static func health(_ feed: Feed) -> (style: String, words: String) {
    if let error = feed.health.lastError { return ("bad", error) }
    if !feed.isActive { return ("soft", "paused") }
    if !feed.url.hasPrefix("http") { return ("soft", "read from a file") }
    return feed.health.lastFetched == nil ? ("soft", "waiting") : ("good", "well")
  }
}
