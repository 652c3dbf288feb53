import HTTP
import Testing

@Suite struct RouterTests {
  private let router = Router<String>(
    [
      Route("GET", "/") { _, _, _ in answer("root") },
      Route("GET", "/cars") { context, _, _ in answer("cars of \(context)") },
      Route("POST", "/cars") { _, _, _ in answer("new car", status: 201) },
      Route("GET", "/cars/{id}") { _, _, path in answer("car \(path["id"])") },
      Route("DELETE", "/cars/{number}") { _, _, path in answer("gone \(path["number"])") },
      Route("GET", "/cars/latest") { _, _, _ in answer("latest") },
      Route("GET", "/cars/latest/wheels") { _, _, _ in answer("latest wheels") },
      Route("GET", "/cars/{id}/doors/{door}") { _, _, path in answer("\(path["id"]) / \(path["door"])") },
      Route("GET", "/cars.csv") { _, _, _ in answer("table") },
      Route("POST", "/only/post") { _, _, _ in answer("posted") },
      Route("GET", "/fails") { _, _, _ in throw Refusal() },
    ],
    failure: { error, _ in
      switch error {
      case RoutingError.notFound: Response(status: 404)
      case RoutingError.methodNotAllowed: Response(status: 405)
      default: Response(status: 422)
      }
    })

  private struct Refusal: Error {}

  private static func answer(_ text: String, status: Int = 200) -> Reply {
    .now(Response(status: status, type: "text/plain", body: Array(text.utf8)))
  }

  private func ask(_ method: String, _ path: String) throws -> Response {
    guard case .now(let response) = router.reply(to: Request(method: method, path: path), in: "here") else {
      throw Refusal()
    }
    return response
  }

  private func text(_ path: String) throws -> String? {
    guard case .bytes(let bytes) = try ask("GET", path).body else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func allowed(_ method: String, _ path: String) throws -> String? { try ask(method, path).headers["Allow"] }

  @Test func findsLiterals() throws {
    #expect(try text("/") == "root")
    #expect(try text("/cars") == "cars of here")
    #expect(try text("/cars.csv") == "table")
    #expect(try ask("POST", "/cars").status == 201)
  }

  @Test func fillsParameters() throws {
    #expect(try text("/cars/7") == "car 7")
    #expect(try text("/cars/7/doors/left") == "7 / left")
  }

  @Test func namesAParameterAsItsOwnRouteDoes() throws {
    guard case .bytes(let bytes) = try ask("DELETE", "/cars/7").body else { throw Refusal() }
    #expect(String(decoding: bytes, as: UTF8.self) == "gone 7")
  }

  @Test func prefersLiteralsAndGivesThemUpWhereTheyLeadNowhere() throws {
    #expect(try text("/cars/latest") == "latest")
    #expect(try text("/cars/latest/wheels") == "latest wheels")
    #expect(try text("/cars/latest/doors/left") == "latest / left")
    #expect(try text("/cars/lates") == "car lates")
  }

  /// `Request.path` keeps these two encoded; only the value of the parameter decodes them.
  @Test func takesAnEncodedSlashForAPartOfTheSegment() throws {
    #expect(try text("/cars/a%2Fb") == "car a/b")
    #expect(try text("/cars/50%25") == "car 50%")
    #expect(try text("/cars/a%252Fb") == "car a%2Fb")
  }

  @Test func takesDotsForWhatTheyAre() throws {
    #expect(try text("/cars/.") == "car .")
    #expect(try text("/cars/..") == "car ..")
    #expect(try text("/cars/7.json") == "car 7.json")
    #expect(try ask("GET", "/cars/../cars").status == 404)
  }

  @Test(arguments: [
    "/cars/", "//cars", "/cars//doors/left", "/cars/7/doors/", "/Cars", "/car", "/carsx", "/cars/7/doors", "//", "",
    "*", "cars",
  ])
  func knowsNoOtherPath(_ path: String) throws {
    #expect(try ask("GET", path).status == 404)
  }

  @Test func answersHeadByTheRouteOfGet() throws {
    #expect(try ask("HEAD", "/cars/7").status == 200)
    #expect(try ask("HEAD", "/only/post").status == 405)
    #expect(try ask("HEAD", "/absent").status == 404)
  }

  @Test func answersOptions() throws {
    let response = try ask("OPTIONS", "/cars/7")
    #expect(response.status == 204)
    #expect(response.headers["Allow"] == "DELETE, GET, HEAD, OPTIONS")
    #expect(try allowed("OPTIONS", "/only/post") == "OPTIONS, POST")
    #expect(try allowed("OPTIONS", "*") == "DELETE, GET, HEAD, OPTIONS, POST")
    #expect(try ask("OPTIONS", "/absent").status == 404)
  }

  @Test func saysWhatIsAllowedInstead() throws {
    let response = try ask("PATCH", "/cars")
    #expect(response.status == 405)
    #expect(response.headers["Allow"] == "GET, HEAD, OPTIONS, POST")
    // Methods compare with case (RFC 9110, section 9.1).
    #expect(try ask("get", "/cars").status == 405)
  }

  @Test func handsErrorsOfARouteToTheFailure() throws {
    #expect(try ask("GET", "/fails").status == 422)
  }

  @Test func marksAnswersWithTheirRoute() async throws {
    #expect(try ask("GET", "/cars/7").route?.pattern == "/cars/{id}")
    #expect(try ask("DELETE", "/cars/7").route == ask("GET", "/cars/8").route)
    #expect(try ask("GET", "/cars/latest").route?.pattern == "/cars/latest")
    #expect(try ask("PUT", "/cars").route?.pattern == "/cars" && ask("GET", "/fails").route?.pattern == "/fails")
    #expect(try ask("GET", "/absent").route == nil)
  }

  @Test func showsItsTable() {
    #expect(router.routes.count == 11)
    #expect(router.routes[3].method == "GET" && router.routes[3].pattern == "/cars/{id}")
  }

  @Test func knowsOnlyTheNamesOfThePattern() {
    let path = PathParameters([("id", "7")])
    #expect(path["id"] == "7")
    #expect(path["other"] == "")
  }
}
