import HTTP
import News
import Pipeline

/// The body of `POST /v1/feeds`.
struct FeedBody {
  let url: String
  let title: String?
  let folder: String?
  let access: FeedAccess
  let fullText: FullText

  /// - Throws: `Problem`; `DraftError`, naming the member.
  init(_ request: Request) throws {
    let object = try JSONObject(
      request, knows: ["url", "title", "folder", "username", "password", "proxy", "full_text"])
    guard let url = try object.string("url") else { throw DraftError(field: "url", "'url' is missing") }
    self.url = try FeedBody.checked(url)
    (title, folder) = (try object.string("title"), try object.string("folder"))
    fullText = try FeedBody.fullText(object) ?? .auto
    let (user, password) = (try object.string("username"), try object.string("password"))
    if user == nil, password != nil { throw DraftError(field: "username", "'username' is missing beside 'password'") }
    access = FeedAccess(
      credentials: user.map { Credentials(user: $0, password: password ?? "") }, proxy: try object.string("proxy"))
  }

  static func fullText(_ object: JSONObject) throws -> FullText? {
    guard let word = try object.string("full_text") else { return nil }
    guard let mode = FullText(rawValue: word) else {
      throw DraftError(field: "full_text", "'full_text' is auto, always or never, not '\(word.prefix(40))'")
    }
    return mode
  }

  static func checked(_ url: String) throws -> String {
    guard isWebURL(url) else {
      throw DraftError(field: "url", "'url' must be an absolute http or https URL, not '\(url.prefix(80))'")
    }
    return url
  }
}

extension JSONObject {
  /// The object in a request's body.
  /// - Throws: `Problem` of status 415; `DraftError`, naming the member.
  init(_ request: Request, knows known: [String]) throws {
    let type = MediaType(request)
    guard type.isJSON else { throw type.rejection("application/json") }
    try type.requireUTF8()
    try self.init(request.body)
    try allowOnly(known)
  }
}
