import HTTP
import Testing

@Suite struct StatusTests {
  @Test func knowsTheStandardPhrases() {
    #expect(Status.phrase(200) == "OK")
    #expect(Status.phrase(413) == "Content Too Large")
    #expect(Status.phrase(431) == "Request Header Fields Too Large")
  }

  @Test func hasAWordForAnyOther() {
    #expect(Status.phrase(299) == "Unknown")
    #expect(Status.phrase(-1) == "Unknown")
  }
}
