import HTTP
import Pipeline

/// The body of `POST /v1/meetings/{id}/merge` and `/split`: an object with one list of ids.
struct ManualBody {
  let ids: [String]

  /// More are no work of a hand.
  private static let most = 200

  /// - Throws: `Problem`; `DraftError`, naming the member.
  init(_ request: Request, member: String) throws {
    let object = try JSONObject(request, knows: [member])
    guard let ids = try object.strings(member), !ids.isEmpty else {
      throw DraftError(field: member, "'\(member)' is missing: a list of ids, one at least")
    }
    guard ids.count <= ManualBody.most else {
      throw DraftError(field: member, "'\(member)' must not have more than \(ManualBody.most) ids")
    }
    self.ids = ids
  }
}
