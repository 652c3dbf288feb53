import MediaTopics
import Testing

@Suite("The tree of subjects")
struct SubjectTreeTests {
  private let tree = SubjectTree.shared

  @Test("A subject stands under others up to the top")
  func broader() {
    #expect(
      tree.broader(than: "tariff").map(\.name) == ["international trade", "economy", "economy, business and finance"])
    #expect(tree.broader(than: "economy-business-and-finance") == [])
    #expect(tree["tariff"]?.code == "medtop:20000384")
    #expect(tree["cheese"] == nil)
    #expect(tree.broader(than: "cheese") == [])
  }

  @Test("Our own stand under those of Media Topics")
  func ours() {
    #expect(tree["steel-tariffs"]?.code == nil)
    #expect(tree.broader(than: "steel-tariffs").first?.slug == "tariff")
    #expect(tree.narrower(than: "tariff").contains("steel-tariffs"))
    #expect(tree.narrower(than: "steel-tariffs") == [])
  }
}
