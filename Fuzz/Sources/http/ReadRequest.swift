import HTTP
import Support

/// A request as it can be compared.
struct ReadRequest: Equatable {
  private struct Field: Equatable {
    let name: String
    let value: String
  }

  private let method: String
  private let path: String
  private let query: String?
  private let fields: [Field]
  private let body: [UInt8]
  private let isHTTP10: Bool
  private let keepsAlive: Bool

  init(_ request: Request, _ isHTTP10: Bool, _ keepsAlive: Bool) {
    (method, path, query, body) = (request.method, request.path, request.query, request.body)
    fields = request.headers.fields.map { Field(name: $0.name, value: $0.value) }
    (self.isHTTP10, self.keepsAlive) = (isHTTP10, keepsAlive)
  }

  /// What holds for every request that was taken.
  func check() {
    require(!method.isEmpty && method.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "the method is \(method)")
    require(path.hasPrefix("/") || path == "*", "the path is \(path)")
    require(!path.utf8.contains(0), "the path has a zero")
    require(query?.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ?? true, "the query is \(query ?? "")")
    require(fields.count <= 8 && body.count <= 100, "a limit is passed")
    for field in fields {
      require(!field.name.isEmpty && !field.name.contains { " \t:".contains($0) }, "a name is '\(field.name)'")
      require(!field.value.utf8.contains { $0 == 0 || $0 == 0x0A || $0 == 0x0D }, "a value is '\(field.value)'")
    }
    require(isHTTP10 || fields.count { $0.name.lowercased() == "host" } == 1, "there is not one host")
    let lengths = fields.filter { $0.name.lowercased() == "content-length" }.map(\.value)
    require(lengths.count <= 1 && lengths.allSatisfy { Int($0) == body.count }, "the body is not as long as told")
  }
}
