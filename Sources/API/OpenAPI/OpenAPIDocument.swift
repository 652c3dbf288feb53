import COpenAPI
import HTTP
import News

/// `openapi.yaml`, as it stands at the top level of the sources.
public enum OpenAPIDocument {
  /// One line of the document's paths.
  public struct Operation: Hashable, Sendable {
    public let method: String
    public let path: String
    public let summary: String
    public let tag: String
  }

  private static let bytes = [UInt8](UnsafeBufferPointer(start: openapi_start(), count: openapi_count))

  static let yaml = Answer.read(bytes, type: "application/yaml")

  /// The same in JSON.
  static var json: Response {
    get throws { try jsonResult.get() }
  }

  /// Every operation, in the document's order.
  /// - Throws: where the document cannot be read; a test keeps that from being built.
  public static var operations: [Operation] {
    get throws { try operationsResult.get() }
  }

  /// Of the service, which is the document's.
  static var version: String { (try? tree.get())?["info"]?["version"]?.text ?? "" }

  static let tree = Result<YAMLValue, any Error> { try YAMLReader.read(String(decoding: bytes, as: UTF8.self)) }
  private static let jsonResult = tree.map { tree in Answer.read { $0.yaml(tree) } }
  private static let operationsResult = tree.map { operations(of: $0) }

  private static func operations(of tree: YAMLValue) -> [Operation] {
    (tree["paths"]?.members ?? []).flatMap { path in
      path.value.members.filter { methods.contains($0.key) }.map { operation in
        Operation(
          method: operation.key.uppercased(), path: path.key, summary: operation.value["summary"]?.text ?? "",
          tag: operation.value["tags"]?.elements.first?.text ?? "")
      }
    }
  }

  private static let methods: Set<String> = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]
}
