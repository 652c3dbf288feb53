import API
import HTTP

/// What the API answers, made from `openapi.yaml`.
enum DocsPage {
  static var response: Response {
    get throws { try made.get() }
  }

  private static let made = Result<Response, any Error> {
    let operations = try OpenAPIDocument.operations
    return Layout.page("The API of Rapporteur") { html in
      html.element("h1", "The API")
      introduction(&html)
      for tag in tags(operations) { section(&html, tag, operations.filter { $0.tag == tag }) }
    }
  }

  private static func introduction(_ html: inout HTML) {
    html.element("p") {
      $0.text("All of it, with parameters, schemas and errors, is in ")
      $0.element("a", ["href": "/openapi.yaml"], "openapi.yaml")
      $0.text(" and ")
      $0.element("a", ["href": "/openapi.json"], "openapi.json")
      $0.text(". Lists are pages of ")
      $0.element("code", "{\"data\": […], \"next\": …}")
      $0.text("; errors are problem documents (RFC 9457).")
    }
    html.element("pre") { $0.element("code", "curl 'localhost:8080/v1/meetings?country=JP&status=planned'") }
  }

  private static func section(_ html: inout HTML, _ tag: String, _ operations: [OpenAPIDocument.Operation]) {
    html.element("h2", ["id": tag], tag.prefix(1).uppercased() + tag.dropFirst())
    html.element("div", ["class": "scroll"]) {
      $0.element("table") { table in
        table.element("thead") {
          $0.element("tr") { row in
            for name in ["Method", "Path", "Answer"] { row.element("th", ["scope": "col"], name) }
          }
        }
        table.element("tbody") { for operation in operations { row(&$0, operation) } }
      }
    }
  }

  private static func row(_ html: inout HTML, _ operation: OpenAPIDocument.Operation) {
    html.element("tr") {
      $0.element("td") { $0.element("code", operation.method) }
      $0.element("td") { $0.element("code", operation.path) }
      $0.element("td", operation.summary)
    }
  }

  private static func tags(_ operations: [OpenAPIDocument.Operation]) -> [String] {
    operations.map(\.tag).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
