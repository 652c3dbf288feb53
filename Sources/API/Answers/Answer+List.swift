import HTTP
import News
import Store

extension Answer {
  /// How long a part may be that is written on a loop; a longer one of long articles takes milliseconds.
  static let shortList = 50

  /// A part of a list: `{"data": […], "next": …}` and the same address in `Link` (RFC 8288).
  static func list<Element>(
    _ page: Page<Element>, of query: Query, _ facets: Facets? = nil, _ write: (inout JSONWriter, Element) -> Void
  ) -> Response {
    let next = page.next.map { query.address(cursor: $0) }
    var response = read { $0.list(page.elements, next: next, facets, write) }
    let links = [link(next, "next"), link(query.address(cursor: nil), "first")].compactMap { $0 }
    response.headers.add("Link", links.joined(separator: ", "))
    return response
  }

  /// A list that is never paged.
  static func list<Element>(whole elements: [Element], _ write: (inout JSONWriter, Element) -> Void) -> Response {
    read { $0.list(elements, next: nil, nil, write) }
  }

  private static func link(_ address: String?, _ relation: String) -> String? {
    address.map { "<\($0)>; rel=\"\(relation)\"" }
  }
}

extension JSONWriter {
  mutating func list<Element>(
    _ elements: [Element], next: String?, _ facets: Facets? = nil, _ write: (inout JSONWriter, Element) -> Void
  ) {
    object {
      $0.field("data") { $0.array(elements, write) }
      $0.field("next", next)
      if let facets { $0.field("facets") { $0.facets(facets) } }
    }
  }
}
