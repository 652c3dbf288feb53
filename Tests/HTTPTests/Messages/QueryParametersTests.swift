import HTTP
import Testing

@Suite struct QueryParametersTests {
  @Test func keepsOrderAndRepeats() throws {
    let parameters = try QueryParameters("country=US&q=x&country=JP")
    #expect(parameters.pairs.map(\.name) == ["country", "q", "country"])
    #expect(parameters.names == ["country", "q"])
    #expect(parameters["country"] == "US")
    #expect(parameters.all("country") == ["US", "JP"])
    #expect(parameters["absent"] == nil)
    #expect(parameters.all("absent").isEmpty)
  }

  @Test(arguments: [
    ("trade+talks", "trade talks"), ("trade%20talks", "trade talks"), ("1%2B1", "1+1"), ("%e6%9d%b1", "東"),
    ("%E6%9D%B1", "東"), ("a=b", "a=b"), ("a%26b", "a&b"), ("100%25", "100%"), ("%2525", "%25"), ("", ""), ("ü", "ü"),
  ])
  func decodesValues(_ written: String, _ value: String) throws {
    #expect(try QueryParameters("q=\(written)")["q"] == value)
  }

  @Test func decodesNames() throws {
    #expect(try QueryParameters("a%5Bb%5D+c=1")["a[b] c"] == "1")
  }

  @Test func takesWhatIsMissingAsEmpty() throws {
    #expect(try QueryParameters(nil).pairs.isEmpty)
    #expect(try QueryParameters("").pairs.isEmpty)
    #expect(try QueryParameters("&&").pairs.isEmpty)
    #expect(try QueryParameters("flag")["flag"] == "")
    #expect(try QueryParameters("flag=")["flag"] == "")
    #expect(try QueryParameters("=x")[""] == "x")
  }

  @Test(arguments: ["%", "%4", "%zz", "%4g", "%-1", "%ff", "%c0%af", "%ed%a0%80", "ok%"])
  func namesTheParameterThatIsBroken(_ value: String) {
    let error = #expect(throws: QueryError.self) { try QueryParameters("limit=5&q=\(value)") }
    #expect(error?.parameter == "q")
    #expect(error?.description == "query parameter \"q\" is not percent-encoded UTF-8")
  }

  @Test func showsABrokenNameAsItWasWritten() {
    let error = #expect(throws: QueryError.self) { try QueryParameters("%zz=1") }
    #expect(error?.parameter == "%zz")
  }
}
