import API
import HTTP

/// What all pages share: the frame, and the headers that let them do nothing but show themselves.
enum Layout {
  static func page(_ title: String, status: Int = 200, _ main: (inout HTML) -> Void) -> Response {
    var html = HTML()
    html.element("html", ["lang": "en"]) {
      $0.element("head") { head(&$0, title) }
      $0.element("body") {
        $0.element("a", ["href": "#main", "class": "skip"], "Skip to content")
        $0.element("header") { header(&$0) }
        $0.element("main", ["id": "main"], main)
      }
    }
    var response = Answer.read(Array("<!DOCTYPE html>\n\(html.source)\n".utf8), type: "text/html; charset=utf-8")
    response.status = status
    protect(&response)
    return response
  }

  private static func head(_ html: inout HTML, _ title: String) {
    html.void("meta", ["charset": "utf-8"])
    html.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    html.void("meta", ["name": "color-scheme", "content": "light dark"])
    html.element("title", title)
    html.void("link", ["rel": "stylesheet", "href": "/style.css"])
    html.void("link", ["rel": "icon", "href": "data:,"])
    html.void(
      "link", ["rel": "alternate", "type": "application/atom+xml", "title": "Meetings", "href": "/v1/meetings.atom"])
  }

  private static func header(_ html: inout HTML) {
    html.element("a", ["href": "/", "class": "brand"], "Rapporteur")
    html.element("nav", ["aria-label": "Service"]) {
      for (address, name) in [
        ("/docs", "API"), ("/v1/meetings.ics", "Calendar"), ("/v1/meetings.atom", "Feed"), ("/v1/meetings.csv", "CSV"),
      ] {
        $0.element("a", ["href": address], name)
      }
    }
  }

  /// Content Security Policy, level 3: the page's own stylesheet and form, and nothing else whatever slips into it.
  static func protect(_ response: inout Response) {
    response.headers.add(
      "Content-Security-Policy",
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers.add("X-Content-Type-Options", "nosniff")
    response.headers.add("Referrer-Policy", "no-referrer")
  }
}
