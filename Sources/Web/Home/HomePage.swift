import API
import Foundation
import HTTP
import News
import Store

/// The meetings, for people: those ahead first, then the latest told of; a search; how the feeds are.
enum HomePage {
  /// - Throws: `StoreError`.
  static func response(_ form: HomeForm, _ reader: any StoreReader) throws -> Response {
    let content = try HomeContent(reader, form, today: Timestamp.now.day())
    return Layout.page("Rapporteur: who met whom", status: content.complaint == nil ? 200 : 400) { html in
      html.element("h1", "Who met whom, when, where and about what")
      search(&html, form, content)
      if let complaint = content.complaint { html.element("p", ["class": "error", "role": "alert"], complaint) }
      meetings(&html, "Upcoming", content.upcoming, content)
      meetings(&html, "Latest", content.latest, content)
      if content.complaint == nil, content.upcoming.isEmpty, content.latest.isEmpty { nothing(&html, form) }
      FeedTable.write(&html, content.feeds)
      totals(&html, content.statistics)
    }
  }

  // MARK: The form

  private static func search(_ html: inout HTML, _ form: HomeForm, _ content: HomeContent) {
    html.element("form", ["method": "get", "action": "/", "role": "search"]) {
      $0.element("label", ["class": "wide"]) {
        $0.text("Search")
        $0.void("input", ["type": "search", "name": "q", "value": form.search, "placeholder": "trade -tariffs"])
      }
      $0.element("label") {
        $0.text("Country")
        $0.element("select", ["name": "country"]) { countries(&$0, form.country, content.countries) }
      }
      $0.element("button", ["type": "submit"], "Show")
    }
  }

  private static func countries(_ html: inout HTML, _ chosen: String?, _ codes: [String]) {
    html.element("option", ["value": ""], "all")
    let missing = chosen.flatMap { codes.contains($0) ? nil : $0 }
    let named = (codes + [missing].compactMap { $0 }).map { (code: $0, name: country($0)) }
    for (code, name) in named.sorted(by: { $0.name < $1.name }) {
      html.element("option", ["value": code, "selected": code == chosen ? "" : nil], name)
    }
  }

  static func country(_ code: String) -> String {
    Locale(identifier: "en").localizedString(forRegionCode: code) ?? code
  }

  // MARK: The lists

  private static func meetings(_ html: inout HTML, _ title: String, _ meetings: [Meeting], _ content: HomeContent) {
    guard !meetings.isEmpty else { return }
    html.element("section", ["aria-label": title]) {
      $0.element("h2", title)
      $0.element("ul", ["class": "cards"]) { list in
        for meeting in meetings {
          let article = meeting.evidence.first.flatMap { content.articles[$0.article] }
          list.element("li", ["class": "meeting"]) { MeetingCard.write(&$0, meeting, article) }
        }
      }
    }
  }

  private static func nothing(_ html: inout HTML, _ form: HomeForm) {
    let isAsked = form.search != nil || form.country != nil
    html.element(
      "p", ["class": "soft"],
      isAsked
        ? "No meeting matches." : "No meetings yet. Add a feed, and what it tells of meetings will be shown here.")
    if !isAsked {
      html.element("pre") {
        $0.element("code", "curl localhost:8080/v1/feeds -d '{\"url\": \"https://news.example/feed.xml\"}'")
      }
    }
  }

  private static func totals(_ html: inout HTML, _ statistics: StoreStatistics) {
    html.element(
      "p", ["class": "soft"],
      "\(statistics.meetings) meetings, \(statistics.people) people and \(statistics.topics) topics "
        + "in \(statistics.articles) articles.")
  }
}
