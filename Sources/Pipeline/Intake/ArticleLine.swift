public import News

/// One line of `extract --lines`: an article and the name that its answer is to carry.
public struct ArticleLine: Sendable {
  public let id: Name?
  public let draft: Result<ArticleDraft, DraftError>

  /// As it came: a string or a whole number.
  public enum Name: Hashable, Sendable {
    case string(String)
    case number(Int)
  }

  /// Reads `{"id", "title", "text" | "html", "url", "published", "author", "language"}`; what is wrong with it is kept
  /// as `draft`'s failure, with the id where there is one.
  public init(json: [UInt8]) {
    do throws(DraftError) {
      let members = try JSONObject(json)
      (id, draft) = try ArticleLine.read(members)
    } catch {
      (id, draft) = (nil, .failure(error))
    }
  }

  private static func read(_ members: JSONObject) throws(DraftError) -> (Name?, Result<ArticleDraft, DraftError>) {
    let id: Name?
    if let number = members.integer("id") {
      id = .number(number)
    } else {
      id = try members.string("id").map(Name.string)
    }
    do throws(DraftError) {
      return (id, .success(try ArticleDraft(members: members, ignoring: ["id"])))
    } catch {
      return (id, .failure(error))
    }
  }
}

extension JSONWriter {
  public mutating func value(_ name: ArticleLine.Name) {
    switch name {
    case .string(let text): value(text)
    case .number(let number): value(number)
    }
  }
}
