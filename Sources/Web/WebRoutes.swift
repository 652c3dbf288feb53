public import API
public import HTTP

/// The pages for people, which go beside the API's routes.
///
/// ```swift
/// let service = Service(store: store, pipeline: pipeline, pages: WebRoutes.all)
/// ```
public enum WebRoutes {
  public static let all: [Route<Context>] = [
    Route("GET", "/") { context, request, _ in
      let form = HomeForm(request)
      return context.readLater(request) { try HomePage.response(form, $0) }
    },
    Route("GET", "/docs") { context, request, _ in context.later(request) { try DocsPage.response } },
    Route("GET", "/style.css") { _, _, _ in .now(Stylesheet.response) },
  ]
}
