import HTTP
import Testing
import Web

@testable import API

@Suite struct OpenAPITests {
  private let routes = Set((Routes.all + WebRoutes.all).map { "\($0.method) \($0.pattern)" })

  @Test func describesEveryRouteAndNoOther() throws {
    let described = Set(try OpenAPIDocument.operations.map { "\($0.method) \($0.path)" })
    #expect(described.subtracting(routes) == [])
    #expect(routes.subtracting(described) == [])
  }

  @Test func hasASummaryAndATagForEach() throws {
    for operation in try OpenAPIDocument.operations {
      #expect(!operation.summary.isEmpty && !operation.tag.isEmpty, "\(operation.path)")
    }
  }

  @Test func refersToWhatThereIs() throws {
    let tree = try OpenAPIDocument.tree.get()
    for reference in references(in: tree) {
      var node: YAMLValue? = tree
      for step in reference.dropFirst(2).split(separator: "/") { node = node?[String(step)] }
      #expect(node != nil, "\(reference)")
    }
  }

  private func references(in value: YAMLValue) -> [String] {
    value.members.flatMap { member in
      member.key == "$ref" ? [member.value.text ?? ""] : references(in: member.value)
    } + value.elements.flatMap { references(in: $0) }
  }
}
