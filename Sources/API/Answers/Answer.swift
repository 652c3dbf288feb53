public import HTTP
import News

/// The shapes of the API's answers.
public enum Answer {
  /// 200 with a validator; kept by caches, but asked for again each time.
  public static func read(_ body: [UInt8], type: String = "application/json") -> Response {
    var response = Response(status: 200, type: type, body: body)
    response.headers.add("ETag", EntityTag.of(body))
    response.headers.add("Cache-Control", "no-cache")
    return response
  }

  /// - Parameter length: what the body is expected to take, in bytes.
  static func read(length: Int = 4096, _ write: (inout JSONWriter) -> Void) -> Response {
    read(bytes(length: length, write))
  }

  /// What a request that changed something is answered with: 200, or 201 with the new resource's address.
  static func written(_ status: Int = 200, location: String? = nil, _ write: (inout JSONWriter) -> Void) -> Response {
    var response = Response(status: status, type: "application/json", body: bytes(write))
    response.headers.add("Cache-Control", "no-store")
    if let location { response.headers.add("Location", location) }
    return response
  }

  /// 308 to where the resource is now.
  static func moved(to location: String) -> Response {
    var response = Response(status: 308)
    response.headers.add("Location", location)
    response.headers.add("Cache-Control", "no-cache")
    return response
  }

  private static func bytes(length: Int = 4096, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter(capacity: length)
    write(&json)
    return json.bytes
  }
}
